import { type ActionInputParameters, input, type KeyValuePair, util } from "@prismatic-io/spectral";
import { isTransient, type RetryRule } from "../../client/retries";
import type { ZoomRequest } from "../../client/zoomClient";
import { resolveApiUrl } from "../../zoom/hosts";
import { choice, flag, integer, keyValueList, text } from "../builders";
import { describeValue, InputError } from "../builders/inputError";

/** What the SDK's HTTP client offers, under its keys. */
export const rawRequestInputs = {
  url: text({
    label: "URL",
    comments:
      "A path below https://api.zoom.us/v2, such as /users/me, or an absolute https URL on Zoom's API host. The token goes nowhere else.",
    placeholder: "/users/me",
    example: "/sobjects/Account",
    required: true,
  }),
  method: choice({
    label: "Method",
    comments: "The HTTP method. Left blank, it is GET.",
    choices: [
      ["GET", "GET"],
      ["POST", "POST"],
      ["PUT", "PUT"],
      ["PATCH", "PATCH"],
      ["DELETE", "DELETE"],
      ["HEAD", "HEAD"],
      ["OPTIONS", "OPTIONS"],
    ],
  }),
  data: input({
    label: "Data",
    type: "string",
    required: false,
    comments:
      "The body: a text, which is sent as JSON where it is JSON, or an object of an earlier step. Left blank, there is none. It cannot be combined with Form Data or File Data.",
    example: '{"exampleKey": "Example Data"}',
    clean: (value: unknown) => (value === "" || value === null ? undefined : value),
  }),
  formData: keyValueList({
    label: "Form Data",
    comments: "Fields of a multipart form. Left blank, none are sent.",
    example: '[{"key": "Example Key", "value": new Buffer("Hello World")}]',
  }),
  fileData: keyValueList({
    label: "File Data",
    comments:
      "Files of a multipart form: the name of each, and its content. Left blank, none are sent.",
    example: '[{key: "example.txt", value: "My File Contents"}]',
  }),
  queryParams: keyValueList({
    label: "Query Parameter",
    comments:
      "Parameters of the query, the part of a URL like ?key1=value1&key2=value2. Left blank, none are sent.",
  }),
  headers: keyValueList({
    label: "Header",
    comments:
      "Headers of the request. Authorization comes from the connection. Left blank, there are no others.",
    example: "User-Agent: curl/7.64.1",
  }),
  responseType: choice({
    label: "Response Type",
    comments: "What the answer is: JSON, text, or binary data such as a file.",
    default: "json",
    example: "binary",
    choices: [
      ["json", "json"],
      ["text", "text"],
      ["arraybuffer", "binary"],
      ["document", "document: as text"],
    ],
  }),
  timeout: integer({
    label: "Timeout",
    comments: "The longest wait for the answer, in milliseconds. Left blank, it is 30,000.",
    example: "2000",
    min: 1,
    unit: "milliseconds",
  }),
  debugRequest: flag({
    label: "Debug Request",
    comments: "Whether the request and its answer are logged, without token and other secrets.",
  }),
  retryDelayMS: integer({
    label: "Retry Delay (ms)",
    comments:
      "How long to wait before each repetition, in milliseconds; with Use Exponential Backoff, the wait before the first one.",
    default: "0",
    min: 0,
    unit: "milliseconds",
  }),
  retryAllErrors: flag({
    label: "Retry On All Errors",
    comments:
      "Whether every failed request is repeated, a write too, which Zoom may then carry out twice. Otherwise only GET, HEAD and OPTIONS are, after a 5xx or a broken connection.",
  }),
  maxRetries: integer({
    label: "Max Retry Count",
    comments:
      "How often a failed request is repeated at most. With 0, only rate limits are waited out.",
    default: "0",
    min: 0,
    max: 100,
  }),
  useExponentialBackoff: flag({
    label: "Use Exponential Backoff",
    comments: "Whether the wait doubles with each repetition.",
  }),
};

type RawRequest = ActionInputParameters<typeof rawRequestInputs>;

/**
 * Maps the inputs to the request that the client sends.
 *
 * @param inputs The cleaned inputs.
 * @param baseUrl The base URL of Zoom's API.
 * @returns The request.
 * @throws InputError if the URL leads away from Zoom's API, or there are two kinds of body.
 */
export function toRawRequest(inputs: RawRequest, baseUrl: string): ZoomRequest {
  const url = resolveApiUrl(inputs.url, baseUrl);
  if (!url) {
    const allowed = `a path, or an absolute https URL on ${new URL(baseUrl).host}`;
    throw new InputError("URL", `must be ${allowed}, not ${describeValue(inputs.url)}`);
  }
  const { data, headers: bodyHeaders } = toBody(inputs);
  return {
    method: inputs.method ?? "GET",
    url: url.href,
    params: toRecord(inputs.queryParams),
    headers: { ...bodyHeaders, ...toRecord(inputs.headers) },
    data,
    responseType: inputs.responseType ?? "json",
    timeout: inputs.timeout,
    log: inputs.debugRequest || undefined,
    retryRule: toRetryRule(inputs),
  };
}

function toBody({ data, formData = [], fileData = [] }: RawRequest) {
  if (formData.length + fileData.length === 0) {
    const isJson = typeof data === "string" && /^\s*[[{]/.test(data);
    return { data, headers: isJson ? { "Content-Type": "application/json" } : {} };
  }
  if (data !== undefined) {
    throw new InputError("Data", "must be blank when Form Data or File Data is set");
  }
  const form = new FormData();
  for (const { key, value } of formData) form.append(key, toFormValue("Form Data", value));
  for (const { key, value } of fileData) form.append(key, toBlob("File Data", value), key);
  return { data: form, headers: {} };
}

function toFormValue(label: string, value: unknown): string | Blob {
  return typeof value === "object" ? toBlob(label, value) : String(value);
}

function toBlob(label: string, value: unknown): Blob {
  try {
    const { data, contentType } = util.types.toBufferDataPayload(value);
    return new Blob([new Uint8Array(data)], { type: contentType });
  } catch {
    throw new InputError(label, `must hold texts or binary data, not ${describeValue(value)}`);
  }
}

function toRecord(pairs: KeyValuePair[] = []): Record<string, string> {
  return Object.fromEntries(pairs.map(({ key, value }) => [key, String(value)]));
}

function toRetryRule(inputs: RawRequest): RetryRule {
  const { maxRetries = 0, retryDelayMS = 0, retryAllErrors, useExponentialBackoff } = inputs;
  return (error, { number }) => {
    const isRead = /^(get|head|options)$/i.test(error.config?.method ?? "");
    if (number > maxRetries || !(retryAllErrors || (isRead && isTransient(error))))
      return undefined;
    return useExponentialBackoff ? retryDelayMS * 2 ** (number - 1) : retryDelayMS;
  };
}
