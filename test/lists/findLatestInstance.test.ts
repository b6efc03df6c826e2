import { failure, run } from "../support/component";
import { replay } from "../support/replay";

const instances = (...meetings: object[]) => ({ status: 200, body: { meetings } });
const first = { uuid: "first==", start_time: "2026-01-02T09:00:00Z" };
const last = { uuid: "/last//==", start_time: "2026-01-10T09:00:00Z" };
const encodedTwice = "%252Flast%252F%252F%253D%253D";

test.each([
  ["getMeetingSummary", `/v2/meetings/${encodedTwice}/meeting_summary`],
  ["recoverMeetingRecordings", `/v2/meetings/${encodedTwice}/recordings/status`],
])("%s finds the latest instance of a meeting number", async (action, path) => {
  const requests = replay(instances(first, last, { uuid: "undated==" }), { status: 200, body: {} });
  await run(action, { meetingId: "876 3473 0132" });
  expect(requests.map((request) => request.path)).toEqual([
    "/v2/past_meetings/87634730132/instances",
    path,
  ]);
});

test.each(["getMeetingSummary", "recoverMeetingRecordings"])(
  "%s needs no other request for a UUID",
  async (action) => {
    const requests = replay({ status: 200, body: {} });
    await run(action, { meetingId: "4444AAAiAAAAAiAiAiiAii==" });
    expect(requests).toHaveLength(1);
  },
);

test.each([
  ["there are none", []],
  ["none has a UUID", [{ start_time: "2026-01-02T09:00:00Z" }]],
])("says that a meeting has no past instances where %s", async (_, meetings) => {
  const requests = replay(instances(...meetings));
  const error = await failure("recoverMeetingRecordings", { meetingId: "1" });
  expect(error.name).toBe("ZoomUnavailableError");
  expect(error.message).toBe(
    "Meeting 1 has no past instances: it has not ended yet, or it ended more than 30 days ago. For an older instance, set Meeting Id to its UUID.",
  );
  expect(requests).toHaveLength(1);
});

test("says that a meeting does not exist", async () => {
  replay({ status: 404, body: { code: 3001, message: "Meeting not found." } });
  const error = await failure("getMeetingSummary", { meetingId: "1" });
  expect(error.message).toContain("code 3001: Meeting not found. Check the id");
});
