import { AxiosError, AxiosHeaders } from "axios";
import { toZoomError } from "../../src/client/toZoomError";
import { connection } from "../support/connection";

const convert = (error: unknown) => toZoomError(error, "GET /users", connection) as Error;
const failed = (code?: string, message = "", status?: number) => {
  const rest = { statusText: "", headers: {}, data: {}, config: { headers: new AxiosHeaders() } };
  const response = status === undefined ? undefined : { status, ...rest };
  return new AxiosError(message, code, undefined, {}, response);
};

test("an error that is not of the request is handed on as it is", () => {
  const error = new TypeError("A programming error.");
  expect(convert(error)).toBe(error);
});

test("a response that is too large says so, with its cause, even if the limit is unknown", () => {
  const error = convert(failed("ERR_BAD_RESPONSE", "maxContentLength size exceeded"));
  expect(error.message).toMatch(/^Zoom's response to GET \/users exceeds the limit/);
  expect(error.cause).toMatchObject({ code: "ERR_BAD_RESPONSE" });
});

test.each([
  ["its code", failed("ECONNRESET"), "(ECONNRESET)"],
  ["its message, where it has one", failed("ECONNRESET", "socket hang up"), "(socket hang up)"],
  ["nothing, where it has neither", failed(), "()"],
])("a lost connection says why by %s", (_, error, why) => {
  expect(convert(error).message).toBe(
    `The connection to Zoom was lost during GET /users ${why}. Try again later.`,
  );
});

test("a request without a timeout of its own had half a minute", () => {
  expect(convert(failed("ERR_CANCELED")).message).toContain("within 30 seconds");
});

test.each([
  [299, "ZoomNetworkError"],
  [300, "ZoomApiError"],
])("a response with status %d that ends in an error is a %s", (status, name) => {
  expect(convert(failed("ERR_BAD_RESPONSE", "", status)).name).toBe(name);
});
