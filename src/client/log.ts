import type { AxiosAdapter, AxiosResponse, InternalAxiosRequestConfig } from "axios";
import axios, { isAxiosError } from "axios";
import { isJsonLike, redact, redactText } from "./redact";

/** A choice: a whole page of a list is seldom of use, and its beginning shows its fields. */
const maxCharacters = 10_000;

/** The longest JSON that is parsed to be logged; it holds 300 records of 13,000 characters. */
const maxJsonCharacters = 4_000_000;

/**
 * Wraps an adapter so that every attempt is logged: one line for the request, one for the response.
 *
 * @param adapter The adapter that sends the requests.
 * @param write Takes a line. Secrets are redacted, bodies are cut at 10,000 characters.
 * @returns An adapter that sends and logs.
 * @throws What the adapter throws, after it has been logged.
 */
export function withLogging(adapter: AxiosAdapter, write: (line: string) => void): AxiosAdapter {
  return async (config) => {
    const startedAt = performance.now();
    const request = requestLine(config);
    const log = (outcome: string) => {
      const duration = Math.round(performance.now() - startedAt);
      write(`${request} → ${outcome} (${duration} ms)`);
    };
    write(join(request, describeBody(config.data)));
    try {
      const response = await adapter(config);
      log(describeResponse(response));
      return response;
    } catch (error) {
      const response = isAxiosError(error) ? error.response : undefined;
      log(response ? describeResponse(response) : `no response: ${redactText(String(error))}`);
      throw error;
    }
  };
}

function requestLine(config: InternalAxiosRequestConfig): string {
  return `Zoom ${config.method?.toUpperCase()} ${redactText(axios.getUri(config))}`;
}

function describeResponse({ status, data }: AxiosResponse): string {
  return join(`${status}, ${Buffer.byteLength(data ?? "")} bytes`, describeBody(data));
}

function describeBody(data: unknown): string {
  if (!data) return "";
  const body = data instanceof FormData ? Object.fromEntries(data) : data;
  const value = cutText(body);
  if (value === undefined) return "(too long to log)";
  const shown = redact(value);
  const text = typeof shown === "string" ? shown : JSON.stringify(shown);
  const isCut = text.length > maxCharacters || value !== body;
  return isCut ? `${text.slice(0, maxCharacters)}… (cut)` : text;
}

/**
 * Cuts a text before it is redacted, which takes time. JSON is not cut: only parsed it shows which
 * of its values are secrets.
 *
 * @returns The text, other data unchanged, `undefined` for JSON that is too long to parse.
 */
function cutText(data: unknown): unknown {
  if (typeof data !== "string") return data;
  // Redacting makes texts shorter, so more is kept than is shown.
  if (!isJsonLike(data)) return data.slice(0, 2 * maxCharacters);
  return data.length > maxJsonCharacters ? undefined : data;
}

function join(...parts: string[]): string {
  return parts.filter(Boolean).join(" ");
}
