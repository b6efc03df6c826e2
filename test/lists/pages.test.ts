import { fetchRecords } from "../../src/lists/fetchList";
import type { List } from "../../src/lists/list";
import { pastMeetingInstances } from "../../src/lists/meetings";
import { accountCallHistory, smsMessages, userCallHistory } from "../../src/lists/phone";
import { userRecordings } from "../../src/lists/recordings";
import { users } from "../../src/lists/users";
import { sandboxClient } from "../support/client";
import { rejection } from "../support/rejection";
import { respondsWith, useSandbox } from "../support/sandbox";

const sandbox = useSandbox();

const read = <Body>(list: List<Body>, options = {}) => fetchRecords(sandboxClient(), list, options);
const answers = (...bodies: object[]) =>
  sandbox().intercept(...bodies.map((body) => respondsWith(200, body)));
const queries = () =>
  sandbox().received.map(({ url }) => new URL(url, "https://api.zoom.us").searchParams);

describe("a list that Zoom leaves out", () => {
  const envelope = { next_page_token: "", page_size: 30 };

  test.each([
    ["a number", 0],
    ["text", "0"],
  ])("is empty where total_records is 0 as %s", async (_, total_records) => {
    answers({ ...envelope, total_records, from: "2026-01-01", to: "2026-02-01" });
    expect(await read(users)).toEqual([]);
  });

  test("is empty if it is null", async () => {
    answers({ ...envelope, total_records: 0, users: null });
    expect(await read(users)).toEqual([]);
  });

  test("is empty on a last page whose records were all on those before it", async () => {
    answers(
      { users: [{ id: "a" }], next_page_token: "t", total_records: 1 },
      { next_page_token: "", total_records: 1 },
    );
    expect(await read(users)).toEqual([{ id: "a" }]);
  });

  test("is empty where Zoom documents no total_records", async () => {
    answers({}, { next_page_token: "" });
    expect(await read(pastMeetingInstances("1"))).toEqual([]);
    expect(await read(smsMessages("s"))).toEqual([]);
  });

  test("is one empty month among others", async () => {
    const uuids = ["a", "", "b"];
    sandbox().intercept(
      ...uuids.map((uuid) =>
        respondsWith(200, uuid ? { meetings: [{ uuid }] } : { total_records: 0 }),
      ),
    );
    const range = { from: "2026-01-01", to: "2026-03-31" };
    const found = await read(userRecordings("u"), { range });
    expect(found.map(({ uuid }) => uuid).sort()).toEqual(["a", "b"]);
  });

  test.each([
    ["records", { total_records: 2 }],
    ["records as text", { total_records: "2" }],
    ["nothing of their number", {}],
    ["none of their number", { total_records: null }],
    ["that the list is an object", { total_records: 0, users: {} }],
  ])("is an error where the page tells %s", async (_, body) => {
    answers(body);
    expect((await rejection(read(users))).message).toContain(
      'Zoom returned a page without the list "users" for GET /users.',
    );
  });

  test("is an error where an uncounted list says that there are records", async () => {
    answers({ total_records: 3 });
    expect((await rejection(read(pastMeetingInstances("1")))).message).toContain(
      "without the list",
    );
  });
});

describe("page tokens", () => {
  test("that are numbers are followed", async () => {
    answers({ users: [{ id: "a" }], next_page_token: 12 }, { users: [{ id: "b" }] });
    expect(await read(users)).toHaveLength(2);
    expect(queries()[1]?.get("next_page_token")).toBe("12");
  });

  test("that are numbers must not repeat either", async () => {
    const page = { users: [{ id: "a" }], next_page_token: 12 };
    answers(page, page);
    expect((await rejection(read(users))).message).toContain("a repeated page token");
  });

  test("that are ever new with empty pages end in an error after three", async () => {
    answers(...[1, 2, 3, 4].map((n) => ({ users: [], next_page_token: `t${n}` })));
    const { message } = await rejection(read(users));
    expect(message).toContain("Zoom returned 3 empty pages in a row for GET /users.");
    expect(sandbox().received).toHaveLength(3);
  });

  test("that are ever new with pages whose list is left out end in an error too", async () => {
    answers(...[1, 2, 3, 4].map((n) => ({ total_records: 0, next_page_token: `t${n}` })));
    expect((await rejection(read(users))).message).toContain("3 empty pages in a row");
  });

  test("page numbers with empty pages end in an error as well", async () => {
    answers(...[1, 2, 3, 4].map((page_number) => ({ users: [], page_number, page_count: 4000 })));
    expect((await rejection(read(users))).message).toContain("3 empty pages in a row");
  });

  test("are followed over two empty pages in a row, and a last one that is empty", async () => {
    const pages = ["", "", "a", "", "", "b", "", "", ""];
    answers(
      ...pages.map((id, index) => ({
        users: id ? [{ id }] : [],
        next_page_token: index === pages.length - 1 ? "" : `t${index}`,
      })),
    );
    expect(await read(users)).toEqual([{ id: "a" }, { id: "b" }]);
  });
});

describe("call history", () => {
  const fresh = { call_history_uuid: "u", call_element_id: "e", duration: 5 };
  const former = { id: "u", call_path_id: "e", duration: 5 };
  const account = { call_history_uuid: "u", duration: 5 };

  test.each<[string, object]>([
    ["is the new list", { call_history: [account] }],
    ["is the new list where the former one is empty", { call_history: [account], call_logs: [] }],
    [
      "is the new list where both have records",
      { call_history: [account], call_logs: [{ id: "x" }] },
    ],
    ["is the former list where it is the only one", { call_logs: [{ id: "u", duration: 5 }] }],
    [
      "is the former list where it alone has records",
      { call_history: [], call_logs: [null, { id: "u", duration: 5 }] },
    ],
    [
      "is the former list where the new one is null",
      { call_history: null, call_logs: [{ id: "u", duration: 5 }] },
    ],
  ])("of the account %s, with the new keys", async (_, body) => {
    answers(body);
    expect(await read(accountCallHistory)).toMatchObject([account]);
  });

  test.each<[string, object, object]>([
    ["the new list", { call_elements: [fresh], call_logs: [] }, fresh],
    ["the former list", { call_elements: [], call_logs: [former] }, fresh],
    [
      "the former list without an element's id",
      { call_logs: [{ id: "u" }] },
      { call_history_uuid: "u" },
    ],
  ])("of a user is read from %s, with the new keys", async (_, body, call) => {
    answers(body);
    expect(await read(userCallHistory("u"))).toMatchObject([call]);
  });

  test.each([
    ["both lists are empty", { call_history: [], call_logs: [] }],
    ["the new list is empty", { call_history: [] }],
    ["the former list is empty", { call_logs: [] }],
    ["there is no list", { total_records: 0 }],
  ])("has no calls where %s", async (_, body) => {
    answers(body);
    expect(await read(accountCallHistory)).toEqual([]);
  });

  test("can change from one list to the other between pages", async () => {
    answers(
      { call_logs: [{ id: "a" }], next_page_token: "t" },
      { call_history: [{ call_history_uuid: "b" }] },
    );
    const calls = await read(accountCallHistory);
    expect(calls.map(({ call_history_uuid }) => call_history_uuid)).toEqual(["a", "b"]);
  });

  test("has each call once where a range of months lists it in both lists", async () => {
    answers({ call_logs: [former] }, { call_elements: [fresh] });
    const range = { from: "2026-01-01", to: "2026-02-10" };
    expect(await read(userCallHistory("u"), { range, limit: 9 })).toHaveLength(1);
  });
});

describe("sync_token of SMS messages", () => {
  const page = (count: number, rest: object) => ({
    sms_histories: Array.from({ length: count }, (_, index) => ({
      message_id: `${JSON.stringify(rest)}${index}`,
    })),
    ...rest,
  });

  test("continues a full page, as next_page_token", async () => {
    answers(page(100, { sync_token: "s1" }), page(20, { sync_token: "s2" }));
    expect(await read(smsMessages("s"))).toHaveLength(120);
    expect(queries().map((query) => query.get("next_page_token"))).toEqual([null, "s1"]);
  });

  test("that was followed already ends the list", async () => {
    answers(page(100, { sync_token: "s1" }), page(100, { sync_token: "s1" }));
    expect(await read(smsMessages("s"))).toHaveLength(200);
  });

  test("is ignored where there is a next_page_token", async () => {
    answers(page(100, { sync_token: "s1", next_page_token: "n1" }), page(1, {}));
    await read(smsMessages("s"));
    expect(queries()[1]?.get("next_page_token")).toBe("n1");
  });

  test("is read for no more records than Limit", async () => {
    answers(page(100, { sync_token: "s1" }), page(50, { sync_token: "s2" }));
    expect(await read(smsMessages("s"), { limit: 110 })).toHaveLength(110);
  });

  test("is not followed in other lists", async () => {
    answers({ users: Array.from({ length: 300 }, () => ({})), sync_token: "s1" });
    expect(await read(users)).toHaveLength(300);
  });
});

test("null and anything else that is no record is left out of a page", async () => {
  answers({ users: [null, { id: "a" }, 5, "b", { id: "c" }] });
  expect(await read(users)).toEqual([{ id: "a" }, { id: "c" }]);
});

describe("a range of months, read whichever way Zoom reads its ends,", () => {
  // One call a day at noon, for 90 days.
  const calls = Array.from({ length: 90 }, (_, index) => {
    const start = new Date(Date.UTC(2026, 0, 1 + index, 12));
    return { call_element_id: `c${index}`, start_time: start.toISOString() };
  });
  const instant = (text: string) => Date.parse(text.length === 10 ? `${text}T00:00:00Z` : text);
  const ways: [string, (time: string, from: string, to: string) => boolean][] = [
    [
      "as times",
      (time, from, to) => instant(time) >= instant(from) && instant(time) <= instant(to),
    ],
    [
      "as days",
      (time, from, to) =>
        time.slice(0, 10) >= from.slice(0, 10) && time.slice(0, 10) <= to.slice(0, 10),
    ],
  ];

  test.each(ways)("%s, has each call once", async (_, isListed) => {
    sandbox().intercept(
      ...Array.from({ length: 6 }, (): Parameters<ReturnType<typeof sandbox>["intercept"]>[0] => {
        return (request, response) => {
          const query = new URL(request.url ?? "", "https://api.zoom.us").searchParams;
          const [from, to] = [query.get("from") ?? "", query.get("to") ?? ""];
          const listed = calls.filter(({ start_time }) => isListed(start_time, from, to));
          respondsWith(200, { call_elements: listed })(request, response);
        };
      }),
    );
    const range = { from: "2026-01-01", to: "2026-03-31" };
    const found = await read(userCallHistory("u"), { range });
    expect(found.map(({ start_time }) => start_time)).toEqual(
      calls.map(({ start_time }) => start_time),
    );
  });

  test("asks for at most a month each, to the second", async () => {
    answers(...Array.from({ length: 6 }, () => ({ total_records: 0 })));
    await read(userCallHistory("u"), { range: { from: "2026-01-31", to: "2026-04-30" } });
    const ranges = queries().map((query) => `${query.get("from")} ${query.get("to")}`);
    expect(ranges.sort()).toEqual([
      "2026-01-31T00:00:00Z 2026-02-27T23:59:59Z",
      "2026-02-28T00:00:00Z 2026-03-27T23:59:59Z",
      "2026-03-28T00:00:00Z 2026-04-27T23:59:59Z",
      "2026-04-28T00:00:00Z 2026-04-30T23:59:59Z",
    ]);
  });
});
