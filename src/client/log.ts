import type { AxiosAdapter, AxiosResponse, InternalAxiosRequestConfig } from "axios";
import axios, { isAxiosError } from "axios";
import { redact, redactText } from "./redact";

const mostCharacters = 10_000;

/**
 * Makes every attempt of a client leave two lines in the log: what was asked and what came back.
 *
 * @param adapter What sends the requests.
 * @param write Takes a line. Secrets are redacted, bodies are cut at 10,000 characters.
 * @returns An adapter that sends and logs.
 */
export function withLogging(adapter: AxiosAdapter, write: (line: string) => void): AxiosAdapter {
  return async (config) => {
    const startedAt = performance.now();
    const request = describeRequest(config);
    const log = (outcome: string) => {
      const duration = Math.round(performance.now() - startedAt);
      write(`${request} → ${outcome} (${duration} ms)`);
    };
    write(join(request, body(config.data)));
    try {
      const response = await adapter(config);
      log(describeResponse(response));
      return response;
    } catch (error) {
      const response = isAxiosError(error) ? error.response : undefined;
      log(response ? describeResponse(response) : `no answer: ${redactText(String(error))}`);
      throw error;
    }
  };
}

function describeRequest(config: InternalAxiosRequestConfig): string {
  return `Zoom ${config.method?.toUpperCase()} ${redactText(axios.getUri(config))}`;
}

function describeResponse({ status, data }: AxiosResponse): string {
  return join(`${status}, ${Buffer.byteLength(data ?? "")} bytes`, body(data));
}

function body(data: unknown): string {
  if (data === undefined || data === null || data === "") return "";
  const value = data instanceof FormData ? Object.fromEntries(data) : data;
  const shown = redact(value);
  const text = typeof shown === "string" ? shown : JSON.stringify(shown);
  return text.length > mostCharacters ? `${text.slice(0, mostCharacters)}… (cut)` : text;
}

function join(...parts: string[]): string {
  return parts.filter(Boolean).join(" ");
}
