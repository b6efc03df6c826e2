import { fixture } from "../../sandbox/fixture";
import { failure, run } from "../support/component";
import { replay } from "../support/replay";

describe("ids in paths", () => {
  const meeting = fixture("getMeeting").exchanges[0]?.response ?? { status: 599 };
  test.each([
    ["876 3473 0132", "87634730132"],
    ["876-3473-0132", "87634730132"],
    [87634730132, "87634730132"],
    ["4444AAAiAAAAAiAiAiiAii==", "4444AAAiAAAAAiAiAiiAii%3D%3D"],
    ["/ajXp112QmuoKj4854875==", "%252FajXp112QmuoKj4854875%253D%253D"],
    ["ab//cd+ef==", "ab%252F%252Fcd%252Bef%253D%253D"],
    ["ab/cd==", "ab%2Fcd%3D%3D"],
  ])("%s is requested as %s", async (meetingId, segment) => {
    const requests = replay(meeting);
    await run("getMeeting", { meetingId });
    expect(requests[0]?.path).toBe(`/v2/meetings/${segment}`);
  });

  test.each(["", "  ", ".", ".."])("%j is rejected before a request", async (userId) => {
    const requests = replay();
    for (const action of ["getUser", "deleteUser", "listMeetings"]) {
      expect((await failure(action, { userId })).message).toMatch(/^User Id (must be|is required)/);
    }
    expect(requests).toEqual([]);
  });
});
