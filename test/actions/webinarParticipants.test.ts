import { run } from "../support/component";
import { replay } from "../support/replay";

const session = (name: string, user_id: string, fields: object = {}) => ({
  id: "",
  user_id,
  name,
  user_email: "",
  ...fields,
});
const ann = { id: "ann", user_email: "ann@example.com" };
const sessions = [
  session("Ann", "1", ann),
  session("Rae", "2"),
  // Ann on her phone, where she is not signed in.
  session("Ann (phone)", "3", { user_email: "ANN@example.com" }),
  session("Ann", "4", ann),
  session("Rae", "5"),
];
const pages = [
  { next_page_token: "t", participants: sessions.slice(0, 2) },
  { next_page_token: "", participants: sessions.slice(2) },
].map((body) => ({ status: 200, body }));

test.each([
  ["the id of someone who is signed in", "ann", ["1", "3", "4"]],
  ["the user_id of any of their sessions", "3", ["1", "3", "4"]],
  ["the user_id of a guest", "5", ["2", "5"]],
  ["an id that nobody has", "jane", []],
  ["no id", "", ["1", "2", "3", "4", "5"]],
])(
  "List Webinar Participants returns all sessions of a participant by %s",
  async (_, participantId, expected) => {
    replay(...pages);
    const data = await run("listWebinarParticipants", { webinarId: "1", participantId });
    const { participants, total_records } = data as {
      participants: { user_id: string }[];
      total_records: number;
    };
    expect(participants.map(({ user_id }) => user_id)).toEqual(expected);
    expect(total_records).toBe(expected.length);
  },
);

test("Limit counts the sessions of the participant", async () => {
  replay(...pages);
  const inputs = { webinarId: "1", participantId: "ann", limit: 2 };
  const { participants } = (await run("listWebinarParticipants", inputs)) as {
    participants: { user_id: string }[];
  };
  expect(participants.map(({ user_id }) => user_id)).toEqual(["1", "3"]);
});
