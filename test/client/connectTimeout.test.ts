import nock from "nock";
import { path } from "../../src/client/path";
import { zoomClient } from "../../src/client/zoomClient";
import { contextWithLog } from "../support/client";
import { connection } from "../support/connection";
import { rejection } from "../support/rejection";
import { shortenWaiting } from "../support/sandbox";

shortenWaiting();
beforeAll(() => nock.disableNetConnect());
afterEach(() => nock.cleanAll());
// Interception reaches beyond a test file: files that run later in this process need real sockets.
afterAll(() => nock.restore());

/** What Node throws when nothing answers at Zoom's address. */
function timeOutConnecting(method: string) {
  let attempts = 0;
  const error = { code: "ETIMEDOUT", syscall: "connect", message: "connect ETIMEDOUT 1.2.3.4:443" };
  nock("https://api.zoom.us")
    .persist()
    .intercept("/v2/users", method, () => {
      attempts += 1;
      return true;
    })
    .replyWithError(Object.assign(new Error(error.message), error));
  return () => attempts;
}

const client = () => zoomClient(connection, contextWithLog().context);

test("a connect that times out is a lost connection, and a read is retried", async () => {
  const attempts = timeOutConnecting("GET");
  const { name, message } = await rejection(client().get(path`/users`));
  expect(name).toBe("ZoomNetworkError");
  expect(message).toBe(
    "The connection to Zoom was lost during GET /users (connect ETIMEDOUT 1.2.3.4:443). Try again later.",
  );
  expect(attempts()).toBe(3);
});

test("a write whose connect times out is not retried", async () => {
  const attempts = timeOutConnecting("POST");
  const { message } = await rejection(client().post(path`/users`, {}));
  expect(message).toMatch(/^The connection to Zoom was lost during POST \/users/);
  expect(attempts()).toBe(1);
});
