import type { Connection } from "@prismatic-io/spectral";
import { domainOf, type ZoomCloud } from "../zoom/hosts";

/** What the client needs to know about a connection. */
export interface ConnectionFacts {
  label: string;
  /** Whether it acts for the user who authorized it, so that `me` stands for that user. */
  actsForUser: boolean;
  /** The only cloud whose hosts may receive its token and secrets. */
  cloud: ZoomCloud;
}

/** The component's connections by key. */
export const connectionFacts = {
  oauth: { label: "OAuth 2.0", actsForUser: true, cloud: "commercial" },
  serverToServer: { label: "Server-to-Server OAuth", actsForUser: false, cloud: "commercial" },
  oauthGov: {
    label: "OAuth 2.0 (Zoom for Government)",
    actsForUser: true,
    cloud: "government",
  },
  serverToServerGov: {
    label: "Server-to-Server OAuth (Zoom for Government)",
    actsForUser: false,
    cloud: "government",
  },
} as const satisfies Record<string, ConnectionFacts>;

/** The key of one of the component's connections. */
export type ConnectionKey = keyof typeof connectionFacts;

/**
 * Finds the facts about a connection.
 *
 * @returns The facts, or `undefined` if it is not one of this component's.
 */
export function findConnectionFacts(
  connection: Connection | undefined,
): ConnectionFacts | undefined {
  const facts = Object.entries<ConnectionFacts>(connectionFacts);
  return facts.find(([key]) => key === connection?.key)?.[1];
}

const governmentDomain = domainOf("government");
const governmentNote = `For accounts at ${governmentDomain}, with an app of marketplace.${governmentDomain}. Tested against the mock Zoom server only.`;

/**
 * Describes a connection for the integration builder.
 *
 * @param key The connection's key.
 * @param purpose What connections of its type do, as a sentence.
 * @returns The label, and the description with a note about the connection's cloud.
 */
export function displayOf(key: ConnectionKey, purpose: string) {
  const { label, cloud } = connectionFacts[key];
  const description = cloud === "government" ? `${purpose} ${governmentNote}` : purpose;
  return { label, description };
}
