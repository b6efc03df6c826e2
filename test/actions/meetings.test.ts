import { run } from "../support/component";
import { replay } from "../support/replay";
import { requestsOf } from "../support/requests";

describe("meetings", () => {
  const created = { status: 201, body: { id: 1 } };
  const body = async (inputs: Record<string, unknown>) => {
    const requests = replay(created);
    await run("createMeeting", { userId: "me", ...inputs });
    return requests[0]?.body as Record<string, unknown>;
  };

  test("with a recurrence and no type become recurring with a fixed time", async () => {
    expect(await body({ recurrence: "1" })).toMatchObject({ type: 8, recurrence: { type: 1 } });
  });

  test("without a recurrence send none, whatever other inputs the form keeps", async () => {
    const sent = await body({ weeklyDay: "1", monthlyDay: "3", repeatInterval: "2" });
    expect(sent).not.toHaveProperty("recurrence");
    expect(sent).not.toHaveProperty("type");
  });

  test.each([
    ["2021-12-15T12:02:00Z", "2021-12-15T12:02:00Z"],
    ["2021-12-15T12:02", "2021-12-15T12:02:00"],
    ["2021-12-15T12:02:00+02:00", "2021-12-15T10:02:00Z"],
    ["2021-12-15T12:02:00.123-0500", "2021-12-15T17:02:00Z"],
    [new Date("2021-12-15T12:02:00Z"), "2021-12-15T12:02:00Z"],
  ])("start at %s as %s", async (startTime, start_time) => {
    expect(await body({ startTime })).toMatchObject({ start_time });
  });

  test("end their recurrence in UTC", async () => {
    const endDateTime = "2022-11-25T12:00";
    expect(await body({ recurrence: "1", endDateTime })).toMatchObject({
      recurrence: { end_date_time: "2022-11-25T12:00:00Z" },
    });
  });
});

describe("Keep Existing Settings", () => {
  test.each([
    ["no value", undefined],
    ["a blank", ""],
    ["None", "none"],
  ])("accepts %s for Recurrence", async (_, recurrence) => {
    const inputs = { meetingId: "1", topic: "New", keepExistingSettings: "true", recurrence };
    expect((await requestsOf("updateMeeting", inputs))[0]?.body).toEqual({ topic: "New" });
  });

  const changed = { meetingId: "1", recurrence: "none", keepExistingSettings: "true" };

  test("changes only the topic if only the topic is set", async () => {
    const [request] = await requestsOf("updateMeeting", { ...changed, topic: "New" });
    expect(request?.body).toEqual({ topic: "New" });
  });

  test("still sends flags that are on, and choices that are not the default", async () => {
    const [request] = await requestsOf("updateMeeting", {
      ...changed,
      hostVideo: "true",
      approvalType: "0",
      autoRecording: "none",
      audio: "voip",
      settingsExtraFields: '{"watermark": false}',
    });
    expect(request?.body).toEqual({
      settings: { host_video: true, approval_type: 0, audio: "voip", watermark: false },
    });
  });

  test("when off, sends every flag and default", async () => {
    const [request] = await requestsOf("updateMeeting", { meetingId: "1", recurrence: "none" });
    expect(request?.body).toMatchObject({ settings: { approval_type: 2, host_video: false } });
  });
});

describe("recurrence", () => {
  const body = async (inputs: Record<string, unknown>) => {
    const requests = replay({ status: 201, body: {} });
    await run("createMeeting", { userId: "me", ...inputs });
    return requests[0]?.body as Record<string, unknown>;
  };

  test("makes a meeting without a type a recurring one", async () => {
    const { type, recurrence } = await body({ recurrence: "1", repeatInterval: "90" });
    expect({ type, recurrence }).toEqual({ type: 8, recurrence: { type: 1, repeat_interval: 90 } });
  });

  test("accepts a monthly day", async () => {
    const { recurrence } = await body({ recurrence: "3", monthlyDay: "15" });
    expect(recurrence).toEqual({ type: 3, monthly_day: 15 });
  });

  test("omits inputs of other patterns", async () => {
    const { recurrence } = await body({
      recurrence: "1",
      weeklyDay: "1",
      monthlyDay: "1",
      monthlyWeek: "1",
      monthlyWeekDay: "1",
    });
    expect(recurrence).toEqual({ type: 1 });
  });

  test("is omitted if blank", async () => {
    expect(await body({ weeklyDay: "1" })).not.toHaveProperty("recurrence");
  });
});
