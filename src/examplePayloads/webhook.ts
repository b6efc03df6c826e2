import type { HttpResponse, TriggerPayload } from "@prismatic-io/spectral";

const event = {
  event: "meeting.started",
  event_ts: 1639569720000,
  payload: {
    account_id: "exampleAccountId",
    object: {
      id: "97763643886",
      uuid: "4444AAAiAAAAAiAiAiiAii==",
      host_id: "example_6cTCWFHEE20SifVg",
      topic: "Daily Meeting",
      type: 2,
      start_time: "2021-12-15T12:02:00Z",
      duration: 60,
      timezone: "America/Chicago",
    },
  },
};

const contentType = "application/json";

export const payload: TriggerPayload = {
  headers: {
    "Content-Type": contentType,
    "x-zm-request-timestamp": "1639569720",
    "x-zm-signature": "v0=a05d830fa017433bc47887f835a00b9ff33d3882f22f63a2986a8es270341",
  },
  queryParameters: {},
  rawBody: { data: JSON.stringify(event), contentType },
  body: { data: event, contentType },
  pathFragment: "",
  webhookUrls: { "Flow 1": "https://hooks.example.com/trigger/example" },
  webhookApiKeys: { "Flow 1": ["example"] },
  invokeUrl: "https://hooks.example.com/trigger/example",
  executionId: "exampleExecutionId",
  customer: { id: "exampleCustomerId", name: "Example Customer", externalId: "example" },
  instance: { id: "exampleInstanceId", name: "Example Instance" },
  user: { id: "exampleUserId", email: "someone@example.com", name: "John Doe", externalId: "" },
  integration: {
    id: "exampleIntegrationId",
    name: "Example Integration",
    versionSequenceId: "1",
    externalVersion: "",
  },
  flow: { id: "exampleFlowId", name: "Flow 1", stableId: "exampleStableId" },
  startedAt: "2021-12-15 12:02:00.000000+00:00",
  globalDebug: false,
};

const response: HttpResponse = { statusCode: 200, contentType, body: "{}" };

export const notification = { payload, response, branch: "Notification" };
