import { loadComponent } from "../../sandbox/loadComponent";
import { picklist } from "../../src/dataSources/picklist";
import { component, harness } from "../support/component";
import { connection } from "../support/connection";
import { replay } from "../support/replay";

const ok = (body: unknown) => ({ status: 200, body });
const pick = async (key: string, inputs: Record<string, unknown> = {}, from = harness) =>
  (await from.dataSource(key, { connection, ...inputs })).result;
const bundle = loadComponent();
afterEach(() => jest.useRealTimers());

const person = { first_name: "Jane", last_name: "Roe", email: "jane@example.com" };
const at = "2026-01-01T10:00:00Z";
const cases: Record<string, [inputs: object, responses: object[], path: string, label: string]> = {
  selectUser: [{}, [{ users: [{ id: "x", ...person }] }], "/users", "Jane Roe (jane@example.com)"],
  selectGroup: [{}, [{ groups: [{ id: "x", name: "Research" }] }], "/groups", "Research"],
  selectRoom: [
    {},
    [{ rooms: [{ id: "x", room_id: "y", name: "Lab", status: "Offline" }] }],
    "/rooms",
    "Lab (Offline)",
  ],
  selectRole: [
    { type: "common" },
    [{ roles: [{ id: "x", name: "Admin", description: "Manages users" }] }],
    "/roles",
    "Admin (Manages users)",
  ],
  selectMeetingPoll: [
    { meetingId: "1" },
    [{ polls: [{ id: "x", title: "Lunch" }] }],
    "/meetings/1/polls",
    "Lunch",
  ],
  selectWebinarPoll: [
    { webinarId: "1" },
    [{ polls: [{ id: "x", title: "Lunch" }] }],
    "/webinars/1/polls",
    "Lunch",
  ],
  selectWebinarPanelist: [
    { webinarId: "1" },
    [{ panelists: [{ id: "x", name: "Jane Roe", email: "jane@example.com" }] }],
    "/webinars/1/panelists",
    "Jane Roe (jane@example.com)",
  ],
  selectMeetingOccurrence: [
    { meetingId: "1" },
    [{ timezone: "Asia/Kolkata", occurrences: [{ occurrence_id: "x", start_time: at }] }],
    "/meetings/1",
    "Thu, Jan 1, 2026, 3:30 PM GMT+5:30",
  ],
  selectWebinarOccurrence: [
    { webinarId: "1" },
    [{ timezone: "America/New_York", occurrences: [{ occurrence_id: "x", start_time: at }] }],
    "/webinars/1",
    "Thu, Jan 1, 2026, 5:00 AM EST",
  ],
  selectPastWebinarInstance: [
    { webinarId: "1" },
    [{ webinars: [{ uuid: "x", start_time: at }] }],
    "/past_webinars/1/instances",
    at,
  ],
  selectRoomLocation: [
    {},
    [{ locations: [{ id: "x", name: "East", type: "floor" }] }],
    "/rooms/locations",
    "East (floor)",
  ],
  selectCallQueue: [
    {},
    [{ call_queues: [{ id: "x", name: "Support", extension_number: 801 }] }],
    "/phone/call_queues",
    "Support (801)",
  ],
  selectPhoneSite: [
    {},
    [{ sites: [{ id: "x", name: "Main Site", country: { code: "US", name: "United States" } }] }],
    "/phone/sites",
    "Main Site (United States)",
  ],
  selectPhoneNumber: [
    {},
    [{ numbers: [{ id: "x", number: "+12025550123", location: { city: "San Jose" } }] }],
    "/number_management/numbers",
    "+12025550123 (San Jose)",
  ],
  selectMeetingTemplate: [
    { userId: "me" },
    [{ templates: [{ id: "x", name: "Interview", type: 2 }] }],
    "/users/me/meeting_templates",
    "Interview (account template)",
  ],
  selectWebinarTemplate: [
    { userId: "me" },
    [{ templates: [{ id: "x", name: "Product News", type: 1 }] }],
    "/users/me/webinar_templates",
    "Product News",
  ],
  selectMeeting: [
    { userId: "me" },
    [{ meetings: [{ id: "x", topic: "Weekly", start_time: at }] }],
    "/users/me/meetings",
    `Weekly (${at})`,
  ],
  selectMeetingRegistrant: [
    { meetingId: "1" },
    [{ registrants: [{ id: "x", ...person }] }],
    "/meetings/1/registrants",
    "Jane Roe (jane@example.com)",
  ],
  selectMeetingRecording: [
    { meetingId: "1" },
    [
      {
        recording_files: [
          {
            id: "f",
            download_url: "x",
            file_type: "MP4",
            recording_type: "shared_screen",
            recording_start: at,
          },
        ],
      },
    ],
    "/meetings/1/recordings",
    `MP4 · shared screen (${at})`,
  ],
  selectRecordedMeeting: [
    { userId: "me", from: "2026-01-01", to: "2026-01-31" },
    [{ meetings: [{ uuid: "x", topic: "Weekly", start_time: at }] }],
    "/users/me/recordings",
    `Weekly (${at})`,
  ],
  selectWebinar: [
    { userId: "me" },
    [{ webinars: [{ id: "x", topic: "News", start_time: at }] }],
    "/users/me/webinars",
    `News (${at})`,
  ],
  selectWebinarRegistrant: [
    { webinarId: "1" },
    [{ registrants: [{ id: "x", ...person }] }],
    "/webinars/1/registrants",
    "Jane Roe (jane@example.com)",
  ],
  selectWebinarParticipant: [
    { webinarId: "1" },
    [{ participants: [{ id: "", user_id: "x", name: "Jane Roe", user_email: "" }] }],
    "/past_webinars/1/participants",
    "Jane Roe",
  ],
  selectUserChannel: [
    { userId: "me" },
    [{ channels: [{ id: "x", name: "General" }] }],
    "/chat/users/me/channels",
    "General",
  ],
  selectChatMessage: [
    { userId: "me", toChannel: "c" },
    [{ messages: [{ id: "x", message: "Good morning", sender: "a@example.com", date_time: at }] }],
    "/chat/users/me/messages",
    `Good morning (a@example.com, ${at})`,
  ],
  selectChannelMember: [
    { channelId: "c" },
    [{ members: [{ id: "", member_id: "x", name: "Jane Roe", email: "jane@example.com" }] }],
    "/chat/channels/c/members",
    "Jane Roe (jane@example.com)",
  ],
  selectGroupMember: [
    { groupId: "g" },
    [{ members: [{ id: "x", ...person }] }],
    "/groups/g/members",
    "Jane Roe (jane@example.com)",
  ],
  selectContact: [
    { searchKey: "Jane" },
    [{ contacts: [{ id: "i", display_name: "Jane R.", ...person, email: "x" }] }],
    "/contacts",
    "Jane R. (x)",
  ],
  selectPhoneUser: [
    {},
    [{ users: [{ id: "x", name: "Jane Roe", email: "jane@example.com" }] }],
    "/phone/users",
    "Jane Roe (jane@example.com)",
  ],
  selectPhoneRecording: [
    { userId: "me" },
    [{ recordings: [{ id: "x", caller_number: "1", callee_name: "Jane", date_time: at }] }],
    "/phone/users/me/recordings",
    `1 → Jane (${at})`,
  ],
};

/** A record as Zoom documents none: all texts are numbers, or everything is null. */
const distorted = (record: object, value: (text: unknown) => unknown) =>
  Object.fromEntries(Object.entries(record).map(([key, field]) => [key, value(field)]));

describe("records that are not as documented are skipped, or read as text, by", () => {
  test.each(Object.entries(cases))("%s", async (key, [inputs, responses]) => {
    const hostile = responses.map((body) =>
      Object.fromEntries(
        Object.entries(body).map(([name, records]) => [
          name,
          Array.isArray(records) && typeof records[0] === "object"
            ? [
                null,
                5,
                "text",
                [],
                {},
                ...[() => null, () => 12, () => ({}), () => true].map((value) =>
                  distorted(records[0], value),
                ),
                ...records,
              ]
            : records,
        ]),
      ),
    );
    replay(...hostile.map(ok), ...Array.from({ length: 8 }, () => ok(hostile.at(-1))));
    const elements = (await pick(key, { ...inputs })) as { key: unknown; label: unknown }[];
    expect(elements.length).toBeGreaterThan(1);
    for (const element of elements) {
      expect(element).toEqual({ key: expect.any(String), label: expect.any(String) });
      expect(String(element.label)).not.toContain("[object Object]");
    }
  });
});

test.each(Object.entries(cases))("%s without a connection says so", async (key, [inputs]) => {
  const failed = pick(key, { ...inputs, connection: undefined });
  await expect(failed).rejects.toThrow("Connection is required.");
});

/** Data sources that send no request. */
const offline = ["selectEventType", "selectTimezone", "selectCountry"];

test("every data source has a case in this file", () => {
  const tested = [...Object.keys(cases), ...offline];
  expect(tested.sort()).toEqual(Object.keys(component.dataSources).sort());
});

test("Select Event Type lists every event by category, without a connection or a request", async () => {
  const requests = replay();
  for (const from of [harness, bundle.harness]) {
    const { result } = await from.dataSource("selectEventType", {});
    const elements = result as { key: string; label: string }[];
    expect(elements).toHaveLength(393);
    expect(elements).toContainEqual({
      key: "meeting.ended",
      label: "Meeting ended · meeting.ended",
    });
    expect(elements.map(({ key }) => key)).toEqual(elements.map(({ key }) => key).sort());
  }
  expect(requests).toEqual([]);
  expect(component.dataSources.selectEventType?.inputs).toEqual([]);
});

test.each(offline)("%s needs neither a connection nor a request", async (key) => {
  const requests = replay();
  const { result } = await bundle.harness.dataSource(key, {});
  expect(result).toEqual((await harness.dataSource(key, {})).result);
  expect(requests).toEqual([]);
  expect(component.dataSources[key]?.inputs).toEqual([]);
});

test.each([
  ["2027-01-15T12:00:00Z", "-05:00", "+00:00", "+11:00", "+05:45", "-03:30"],
  ["2027-07-15T12:00:00Z", "-04:00", "+01:00", "+10:00", "+05:45", "-02:30"],
])(
  "Select Timezone shows the offsets of %s",
  async (now, newYork, london, sydney, kathmandu, stJohns) => {
    jest.useFakeTimers({ now: new Date(now), advanceTimers: true });
    const { result } = await harness.dataSource("selectTimezone", {});
    jest.useRealTimers();
    const elements = result as { key: string; label: string }[];
    expect(elements).toEqual(
      expect.arrayContaining(
        [
          ["America/New_York", `(UTC${newYork}) Eastern Time (US and Canada) · America/New_York`],
          ["Europe/London", `(UTC${london}) London · Europe/London`],
          ["Australia/Sydney", `(UTC${sydney}) Canberra, Melbourne, Sydney · Australia/Sydney`],
          ["Asia/Kathmandu", `(UTC${kathmandu}) Kathmandu · Asia/Kathmandu`],
          ["America/St_Johns", `(UTC${stJohns}) Newfoundland and Labrador · America/St_Johns`],
          ["UTC", "(UTC+00:00) Universal Time UTC · UTC"],
        ].map(([key, label]) => ({ key, label })),
      ),
    );
    const offsets = elements.map(({ label }) => Number(label.slice(4, 10).replace(":", ".")));
    expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
  },
);

test("Select Country lists every country by name", async () => {
  const { result } = await harness.dataSource("selectCountry", {});
  const elements = result as { key: string; label: string }[];
  expect(elements).toHaveLength(249);
  expect(elements).toContainEqual({ key: "DE", label: "Germany (DE)" });
  expect(elements).toContainEqual({ key: "CI", label: "Côte d’Ivoire (CI)" });
  expect(elements.filter(({ key, label }) => label === key || label === `${key} (${key})`)).toEqual(
    [],
  );
  expect(elements[0]?.label).toBe("Afghanistan (AF)");
});

test("occurrences are offered in order of time, without those that were deleted", async () => {
  const requests = replay(
    ok({
      timezone: "Europe/Berlin",
      occurrences: [
        { occurrence_id: "3", start_time: "2026-11-01T09:00:00Z", status: "available" },
        { occurrence_id: "1", start_time: "2026-10-18T08:00:00Z", status: "available" },
        { occurrence_id: "2", start_time: "2026-10-25T09:00:00Z", status: "deleted" },
      ],
    }),
  );
  const inputs = { meetingId: "1", showPreviousOccurrences: "true" };
  expect(await pick("selectMeetingOccurrence", inputs)).toEqual([
    { key: "1", label: "Sun, Oct 18, 2026, 10:00 AM GMT+2" },
    { key: "3", label: "Sun, Nov 1, 2026, 10:00 AM GMT+1" },
  ]);
  expect(requests[0]?.query).toEqual({ show_previous_occurrences: "true" });
});

test.each([
  ["a time zone that Node does not know", "Mars/Olympus", at, "Thu, Jan 1, 2026, 10:00 AM UTC"],
  ["no time zone", undefined, at, "Thu, Jan 1, 2026, 10:00 AM UTC"],
  ["a time that is none", "UTC", "soon", "soon"],
])("an occurrence with %s is offered", async (_, timezone, start_time, label) => {
  replay(ok({ timezone, occurrences: [{ occurrence_id: "x", start_time }] }));
  expect(await pick("selectWebinarOccurrence", { webinarId: "1" })).toEqual([{ key: "x", label }]);
});

test.each([
  ["selectMeetingOccurrence", "meetingId"],
  ["selectWebinarOccurrence", "webinarId"],
])("%s offers nothing of what does not recur", async (key, input) => {
  replay(ok({ id: 1, timezone: "UTC" }));
  expect(await pick(key, { [input]: "1" })).toEqual([]);
});

test("Select Past Webinar Instance offers the newest first", async () => {
  const days = ["2026-01-02", "2026-03-02", "2026-02-02"];
  replay(ok({ webinars: days.map((uuid) => ({ uuid, start_time: `${uuid}T10:00:00Z` })) }));
  const picked = await pick("selectPastWebinarInstance", { webinarId: "1" });
  expect((picked as { key: string }[]).map(({ key }) => key)).toEqual(days.toSorted().reverse());
});

test.each(Object.entries(cases))(
  "%s labels its elements",
  async (key, [inputs, responses, path, label]) => {
    const requests = replay(...responses.map(ok), ...responses.map(ok));
    for (const from of [harness, bundle.harness]) {
      expect(await pick(key, { ...inputs }, from)).toEqual([{ key: "x", label }]);
    }
    expect(requests.map((request) => request.path)).toEqual([`/v2${path}`, `/v2${path}`]);
  },
);

test.each(Object.keys(component.dataSources))("%s has an example of its own shape", (key) => {
  expect(component.dataSources[key]?.examplePayload).toEqual({
    result: [{ key: expect.any(String), label: expect.any(String) }],
  });
});

test("Select Meeting Recording returns the file's id with Return Id", async () => {
  replay(ok({ recording_files: [{ id: "f", download_url: "x", file_type: "M4A" }] }));
  const picked = await pick("selectMeetingRecording", { meetingId: "1", returnId: "true" });
  expect(picked).toEqual([{ key: "f", label: "M4A" }]);
});

test("Select Phone Recording returns the id of the file with Return File Id", async () => {
  const download_url = "https://zoom.us/v2/phone/recording/download/f-1_x?type=mp3";
  const recordings = [
    { id: "r1", caller_name: "Jane", download_url },
    { id: "r2", caller_name: "Rae", download_url: "https://example.com/elsewhere/f2" },
    { id: "r3", caller_name: "Joe" },
  ];
  replay(ok({ recordings }));
  expect(await pick("selectPhoneRecording", { userId: "me", returnFileId: "true" })).toEqual([
    { key: "f-1_x", label: "Jane" },
  ]);
});

test("Select Contact searches, and returns the id of a contact without an email address", async () => {
  const requests = replay(ok({ contacts: [{ id: "i", first_name: "Jane", last_name: "Roe" }] }));
  expect(await pick("selectContact", { searchKey: "Ja" })).toEqual([
    { key: "i", label: "Jane Roe" },
  ]);
  expect(requests[0]?.query).toEqual({ page_size: "25", search_key: "Ja" });
});

test("people and meetings are labeled by what there is of them", async () => {
  replay(
    ok({ users: [{ id: "1", first_name: "Jane", last_name: " ", email: "" }] }),
    ok({ meetings: [{ id: 1, topic: "Weekly" }] }),
  );
  expect(await pick("selectUser")).toEqual([{ key: "1", label: "Jane" }]);
  const picked = await pick("selectMeeting", { userId: "me" });
  expect(picked).toEqual([{ key: "1", label: "Weekly (no fixed time)" }]);
});

test.each([
  ["no field for its files", {}],
  ["null for its files", { recording_files: null }],
])("Select Meeting Recording offers nothing of a meeting with %s", async (_, body) => {
  replay(ok(body));
  expect(await pick("selectMeetingRecording", { meetingId: "1" })).toEqual([]);
});

test("Select Chat Message cuts a long text between its characters", async () => {
  const family = "👩‍👩‍👧‍👦";
  replay(
    ok({
      messages: [
        { id: "60", message: family.repeat(8) },
        { id: "61", message: family.repeat(9) },
        { id: "none" },
      ],
    }),
  );
  const picked = await pick("selectChatMessage", { userId: "me", toChannel: "c" });
  expect(
    Object.fromEntries(
      (picked as { key: string; label: string }[]).map(({ key, label }) => [key, label]),
    ),
  ).toEqual({
    "60": family.repeat(8),
    "61": `${family.repeat(8)}…`,
    none: "none",
  });
});

test("Select Phone Number lists the account's numbers that are assigned to nobody", async () => {
  const assigned_list = [{ assigned_to_id: "u", assigned_to_type: "User" }];
  replay(
    ok({
      numbers: [
        { id: "a", number: "+1", assigned_list: [] },
        { id: "b", number: "+2", assigned_list },
        { id: "c", number: "+3", assigned_list: null },
        { id: "d", number: "+4" },
      ],
    }),
  );
  const listed = await pick("selectPhoneNumber", { userId: " " });
  expect(listed).toEqual([
    { key: "a", label: "+1" },
    { key: "c", label: "+3" },
    { key: "d", label: "+4" },
  ]);
});

test.each([
  [
    "a user's phone numbers",
    [{ id: "a", number: "+12025550123" }],
    [{ key: "a", label: "+12025550123" }],
  ],
  ["nothing for a user without the field", undefined, []],
])("Select Phone Number lists %s", async (_, phone_numbers, listed) => {
  const requests = replay(ok({ id: "u", phone_numbers }));
  expect(await pick("selectPhoneNumber", { userId: "someone@example.com" })).toEqual(listed);
  expect(requests[0]?.path).toBe("/v2/phone/users/someone%40example.com");
});

test.each([
  ["a day", { date: "2026-01-31" }, { date: "2026-01-31" }],
  [
    "a range of times",
    { from: "2026-01-01T08:00:00+01:00", to: "2026-01-31T00:00" },
    { from: "2026-01-01T07:00:00Z", to: "2026-01-31T00:00:00Z" },
  ],
])("Select Chat Message lists the messages of %s", async (_, range, query) => {
  const requests = replay(ok({ channels: [{ id: "c" }] }), ok({ messages: [] }));
  await pick("selectChatMessage", { userId: "me", ...range });
  expect(requests[1]?.query).toEqual({ page_size: "50", to_channel: "c", ...query });
});

test("Select Channel Member offers each member by an id that Remove Channel Member accepts", async () => {
  const person = { first_name: "Jane", last_name: "Roe" };
  replay(
    ok({
      members: [
        { id: "u1", member_id: "m1", name: "Jane R.", email: "jane@example.com" },
        { id: "", member_id: "m2", name: "Guest", email: "", is_external: true },
        { id: "u3", member_id: "m3", ...person, email: "roe@example.com" },
      ],
    }),
  );
  expect(await pick("selectChannelMember", { channelId: "c" })).toEqual([
    { key: "m2", label: "Guest" },
    { key: "u1", label: "Jane R. (jane@example.com)" },
    { key: "u3", label: "Jane Roe (roe@example.com)" },
  ]);
});

test("Select Recorded Meeting splits a long range by month", async () => {
  const requests = replay(...Array.from({ length: 3 }, () => ok({ meetings: [] })));
  await pick("selectRecordedMeeting", { userId: "me", from: "2026-01-01", to: "2026-03-31" });
  expect(requests.map(({ query }) => query?.from)).toEqual([
    "2026-01-01",
    "2026-02-02",
    "2026-03-03",
  ]);
});

test("Select Recorded Meeting covers a whole month at its end, which Zoom accepts in two ranges", async () => {
  jest.useFakeTimers({ now: new Date("2026-03-31T12:00:00Z"), advanceTimers: true });
  const requests = replay(ok({ meetings: [] }), ok({ meetings: [] }));
  await pick("selectRecordedMeeting", { userId: "me" });
  jest.useRealTimers();
  expect(requests.map(({ query }) => [query?.from, query?.to])).toEqual([
    ["2026-02-28", "2026-03-28"],
    ["2026-03-29", "2026-03-31"],
  ]);
});

test("Select Meeting returns UUIDs of previous meetings", async () => {
  const requests = replay(
    ok({ meetings: [{ id: 1, uuid: "a=", topic: "Weekly", start_time: at }] }),
  );
  const inputs = { userId: "me", typeOfMeeting: "previous_meetings" };
  expect(await pick("selectMeeting", inputs)).toEqual([{ key: "a=", label: `Weekly (${at})` }]);
  expect(requests[0]?.query).toMatchObject({ type: "previous_meetings" });
});

test("Select Webinar Participant offers each person once, whoever they are and however often they join", async () => {
  const guest = (name: string, user_email: string, user_id: string) => ({
    id: "",
    user_id,
    name,
    user_email,
  });
  const participants = [
    ...Array.from({ length: 3 }, (_, index) => guest("Ann", "ann@example.com", `a${index}`)),
    guest("Ann S.", "ANN@example.com", "a9"),
    { ...guest("Jane", "jane@example.com", "j1"), id: "" },
    { ...guest("Jane Roe", "jane@example.com", "j2"), id: "jane" },
    guest("Rae", "", "r1"),
    guest("Rae", "", "r2"),
    guest("", "", "x"),
  ];
  replay(ok({ participants }));
  expect(await pick("selectWebinarParticipant", { webinarId: "1" })).toEqual([
    { key: "a0", label: "Ann (ann@example.com)" },
    { key: "jane", label: "Jane (jane@example.com)" },
    { key: "r1", label: "Rae" },
    { key: "x", label: "x" },
  ]);
});

test.each(["selectMeeting", "listMeetings"])(
  "%s shows types of meetings that can be told apart, and accepts Zoom's other name of upcoming",
  async (key) => {
    const parts = { ...component.actions, ...component.dataSources };
    const typeOfMeeting = parts[key]?.inputs.find(({ key }) => key === "typeOfMeeting");
    const model = typeOfMeeting?.model as { label: string; value: string }[];
    expect(model.filter(({ label }) => /upcoming, /i.test(label))).toHaveLength(1);
    const requests = replay(ok({ meetings: [] }));
    const inputs = { connection, userId: "me", typeOfMeeting: "upcoming_meetings" };
    await (key === "listMeetings" ? harness.action(key, inputs) : pick(key, inputs));
    expect(requests[0]?.query?.type).toBe("upcoming_meetings");
  },
);

test("Select Chat Message lists the messages of every channel if none is set", async () => {
  const requests = replay(ok({ channels: [{ id: "c1" }] }), ok({ messages: [{ id: "m" }] }));
  expect(await pick("selectChatMessage", { userId: "me" })).toEqual([{ key: "m", label: "m" }]);
  expect(requests[1]?.query).toMatchObject({ to_channel: "c1" });
});

test("messages are offered from the conversation with a contact", async () => {
  const requests = replay(ok({ messages: [{ id: "m" }] }));
  const inputs = { userId: "me", toContact: "jane@example.com" };
  expect(await pick("selectChatMessage", inputs)).toEqual([{ key: "m", label: "m" }]);
  expect(requests.map(({ query }) => query)).toEqual([
    { page_size: "50", to_contact: "jane@example.com" },
  ]);
});

test("a data source fails with Zoom's message", async () => {
  replay({ status: 404, body: { code: 1001, message: "User does not exist: x." } });
  await expect(pick("selectMeeting", { userId: "x" })).rejects.toThrow("User does not exist: x.");
});

describe("a picklist", () => {
  const list = (...entries: { key?: string | number; name?: string; detail?: string }[]) =>
    picklist(entries, ({ key, name, detail }) => ({ key, name, detail }));

  test("is sorted by label, with numbers in numeric order", () => {
    expect(
      list({ key: 1, name: "Hall 10" }, { key: 2, name: "hall 2" }, { key: 3, name: "Älg" }).map(
        ({ label }) => label,
      ),
    ).toEqual(["Älg", "hall 2", "Hall 10"]);
  });

  test("sorts 50,000 entries in well under a second", () => {
    const entries = Array.from({ length: 50_000 }, (_, key) => ({
      key,
      name: `User ${(key * 7919) % 50_000}`,
    }));
    const startedAt = process.cpuUsage();
    expect(picklist(entries, (entry) => entry)).toHaveLength(50_000);
    expect(process.cpuUsage(startedAt).user / 1_000).toBeLessThan(1_500);
  });

  test("omits missing names and details from labels", () => {
    const labels = list(
      { key: "a" },
      { key: "b", name: "", detail: "only@example.com" },
      { key: "c", name: "Name", detail: " " },
      { key: "d", name: undefined, detail: undefined },
    ).map(({ label }) => label);
    expect(labels).toEqual(["a", "d", "Name", "only@example.com"]);
  });

  test("has one element for each key, and none without a key", () => {
    expect(list({ key: 1, name: "A" }, { key: 1, name: "A again" }, { name: "B" })).toEqual([
      { key: "1", label: "A" },
    ]);
  });

  test("adds the key to equal labels", () => {
    expect(list({ key: "1", name: "A" }, { key: "2", name: "A" })).toEqual([
      { key: "1", label: "A · 1" },
      { key: "2", label: "A · 2" },
    ]);
  });
});
