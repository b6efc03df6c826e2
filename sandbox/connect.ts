import https from "node:https";
import net from "node:net";

/**
 * Redirects every https connection of this process to Zoom to the mock Zoom server, over a real socket, so
 * that the component needs no setting that could send a token elsewhere.
 *
 * @param port The mock server's port on loopback.
 * @returns A function that undoes it.
 */
export function connectZoomTo(port: number): () => void {
  const agent = new https.Agent({ keepAlive: true });
  const original = https.globalAgent;
  agent.createConnection = ({ host }: { host?: string | null }) => {
    if (!/(^|\.)(zoom\.us|zoomgov\.com)$/.test(host ?? "")) {
      const socket = new net.Socket();
      return socket.destroy(new Error(`The mock Zoom server does not connect to ${host}`));
    }
    return net.connect({ host: "127.0.0.1", port });
  };
  https.globalAgent = agent;
  return () => {
    https.globalAgent = original;
    agent.destroy();
  };
}
