import { type ActionInputParameters, input } from "@prismatic-io/spectral";
import { isTransient, policy, type RetryRule } from "../../client/retries";
import type { ZoomRequest } from "../../client/send";
import type { ZoomClient } from "../../client/zoomClient";
import { resolveApiUrl } from "../../zoom/hosts";
import { choice, flag, integer, keyValueList, text } from "../builders";
import { isBlank } from "../builders/common";
import { describeValue, InputError, withCommas } from "../builders/inputError";
import { toBody, toFormData } from "./body";
import { toHeaders, toParams } from "./pairs";

/** The longest delay that a timer can hold, in milliseconds. */
const maxDelayMs = 2_147_483_647;

/**
 * Eight times what servers should at least accept.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-4.1-5
 */
const maxUrlCharacters = 64_000;

/** The inputs of the SDK's raw request, with the same keys. */
export const rawRequestInputs = {
  url: text({
    label: "URL",
    comments:
      "A path below https://api.zoom.us/v2 (https://api.zoomgov.com/v2 with a Zoom for Government connection), such as /users/me, or an absolute https URL on that API host. The access token is never sent to other hosts.",
    placeholder: "/users/me",
    // Not a Zoom path, but the one in the published reference.
    example: "/sobjects/Account",
    required: true,
    maxLength: maxUrlCharacters,
  }),
  method: choice({
    label: "Method",
    comments: "The HTTP method. Default: GET.",
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
      "The request body: JSON or other text (sent unchanged), or an object or file from an earlier step. Cannot be combined with Form Data or File Data. If blank, no body is sent.",
    placeholder: '{"topic": "Weekly Review"}',
    example: '{"exampleKey": "Example Data"}',
    clean: (value: unknown) => (isBlank(value) && !Array.isArray(value) ? undefined : value),
  }),
  formData: keyValueList({
    label: "Form Data",
    comments: "Fields of a multipart form. If blank, none are sent.",
    example: '[{"key": "Example Key", "value": new Buffer("Hello World")}]',
  }),
  fileData: keyValueList({
    label: "File Data",
    comments:
      "Files of a multipart form: each with its field name and content. If blank, none are sent.",
    example: '[{key: "example.txt", value: "My File Contents"}]',
  }),
  fileDataFileNames: keyValueList({
    label: "File Data File Names",
    comments: "File names for File Data, by key. If blank, each file is named after its key.",
    example: '[{"key": "example.txt", "value": "minutes.txt"}]',
  }),
  queryParams: keyValueList({
    label: "Query Parameter",
    comments:
      "Query parameters, as in ?key1=value1&key2=value2. Repeated keys are sent as repeated parameters. If blank, none are sent.",
  }),
  headers: keyValueList({
    label: "Header",
    comments:
      "Additional request headers. Authorization is set by the connection; Host, Connection, Content-Length and Transfer-Encoding are set automatically. If blank, no additional headers are sent.",
    example: "User-Agent: curl/7.64.1",
  }),
  responseType: choice({
    label: "Response Type",
    comments: "The response format: JSON, text, or binary data such as a file. Default: JSON.",
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
    comments: `Request timeout, in milliseconds, at most ${withCommas(maxDelayMs)}. Default: ${withCommas(policy.responseTimeoutMs)}.`,
    placeholder: String(policy.responseTimeoutMs),
    example: "2000",
    min: 1,
    max: maxDelayMs,
    unit: "milliseconds",
  }),
  debugRequest: flag({
    label: "Debug Request",
    comments:
      "Whether to log the request and its response, without the access token and other secrets.",
  }),
  retryDelayMS: integer({
    label: "Retry Delay (ms)",
    comments:
      "Delay before each retry, in milliseconds; with Use Exponential Backoff, before the first one. Default: 0.",
    placeholder: "1000",
    default: "0",
    min: 0,
    max: maxDelayMs,
    unit: "milliseconds",
  }),
  retryAllErrors: flag({
    label: "Retry On All Errors",
    comments:
      "Whether to retry every failed request, including writes, which Zoom may then process twice. When off, only GET, HEAD and OPTIONS requests are retried, after a 5xx response or a lost connection.",
  }),
  maxRetries: integer({
    label: "Max Retry Count",
    comments:
      "Maximum number of retries. With 0, only rate-limited requests are retried. Default: 0.",
    placeholder: "3",
    default: "0",
    min: 0,
    max: 100,
  }),
  useExponentialBackoff: flag({
    label: "Use Exponential Backoff",
    comments: "Whether to double the delay after each retry.",
  }),
};

type RawRequest = ActionInputParameters<typeof rawRequestInputs>;

/**
 * Maps the inputs to the request that the client sends.
 *
 * @param zoom The client that will send it.
 * @throws InputError if the URL leads away from Zoom's API, there are two kinds of body, or a value
 * cannot be sent.
 */
export function toRawRequest(
  inputs: RawRequest,
  zoom: Pick<ZoomClient, "cloud" | "baseUrl">,
): ZoomRequest {
  const url = resolveApiUrl(inputs.url, zoom);
  if (!url) {
    const allowed = `a path without "." and ".." segments, or an absolute https URL on ${new URL(zoom.baseUrl).host}`;
    throw new InputError("URL", `must be ${allowed}. Got ${describeValue(inputs.url)}`);
  }
  const { data, headers } = toRequestBody(inputs);
  const { method = "GET", responseType = "json" } = inputs;
  return {
    method,
    url: url.href,
    params: toParams("Query Parameter", inputs.queryParams),
    headers: { ...headers, ...toHeaders("Header", inputs.headers) },
    data,
    responseType,
    // Zoom redirects downloads, such as /phone/recording/download, and nothing else.
    followsRedirects: method === "GET" && responseType === "arraybuffer",
    timeout: inputs.timeout,
    log: inputs.debugRequest || undefined,
    retryRule: toRetryRule(inputs),
  };
}

function toRequestBody({ data, ...form }: RawRequest) {
  const { formData = [], fileData = [], fileDataFileNames = [] } = form;
  const isForm = [...formData, ...fileData].some(({ value }) => !isBlank(value));
  if (!isForm) return toBody("Data", data);
  if (data === undefined) return { data: toFormData(formData, fileData, fileDataFileNames) };
  throw new InputError("Data", "must be blank when Form Data or File Data is set");
}

function toRetryRule(inputs: RawRequest): RetryRule {
  const { maxRetries = 0, retryDelayMS = 0, retryAllErrors, useExponentialBackoff } = inputs;
  return (error, { attemptNumber }) => {
    const isRead = /^(get|head|options)$/i.test(error.config?.method ?? "");
    const isRetried =
      attemptNumber <= maxRetries && (retryAllErrors || (isRead && isTransient(error)));
    if (!isRetried) return undefined;
    const factor = useExponentialBackoff ? 2 ** (attemptNumber - 1) : 1;
    return Math.min(maxDelayMs, retryDelayMS * factor);
  };
}
