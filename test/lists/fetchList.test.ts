import { ZoomApiError, ZoomResponseError } from "../../src/client/errors";
import { fetchList } from "../../src/lists/fetchList";
import { users } from "../../src/lists/users";
import { sandboxClient } from "../support/client";
import { rejection } from "../support/rejection";
import { respondsWith, useSandbox } from "../support/sandbox";

const sandbox = useSandbox();

const listUsers = () => fetchList(sandboxClient(), users);

const page = (ids: string[], rest: object) =>
  respondsWith(200, { users: ids.map((id) => ({ id })), ...rest });
const queries = () =>
  sandbox().received.map(({ url }) =>
    Object.fromEntries(new URL(url, "https://api.zoom.us").searchParams),
  );

test("follows page tokens to the last page and returns the whole list", async () => {
  sandbox().intercept(
    page(["a", "b"], { next_page_token: "t+1=", page_count: 3, page_number: 1, total_records: 5 }),
    page(["c", "d"], { next_page_token: "t+2=", page_count: 3, page_number: 1, total_records: 5 }),
    page(["e"], { next_page_token: "", page_count: 3, page_number: 1, total_records: 5 }),
  );
  expect(await listUsers()).toEqual({
    page_count: 1,
    page_number: 1,
    page_size: 5,
    total_records: 5,
    next_page_token: "",
    users: ["a", "b", "c", "d", "e"].map((id) => ({ id })),
  });
  expect(queries()).toEqual([
    { page_size: "300" },
    { page_size: "300", next_page_token: "t+1=" },
    { page_size: "300", next_page_token: "t+2=" },
  ]);
});

test("follows page numbers where no token is offered", async () => {
  sandbox().intercept(
    page(["a"], { page_count: 3, page_number: 1 }),
    page(["b"], { page_count: 3, page_number: 2 }),
    page(["c"], { page_count: 3, page_number: 3 }),
  );
  expect((await listUsers()).users).toEqual([{ id: "a" }, { id: "b" }, { id: "c" }]);
  expect(queries()).toEqual([
    { page_size: "300" },
    { page_size: "300", page_number: "2" },
    { page_size: "300", page_number: "3" },
  ]);
});

test.each([
  ["a single page", [{ page_number: 0, page_count: 1 }], [undefined]],
  [
    "several pages",
    [
      { page_number: 0, page_count: 3 },
      { page_number: 1, page_count: 3 },
      { page_number: 2, page_count: 3 },
    ],
    [undefined, "1", "2"],
  ],
])("numbers %s from 0 if Zoom does", async (_, pages, numbers) => {
  sandbox().intercept(...pages.map((rest, index) => page([`u${index}`], rest)));
  expect((await listUsers()).users).toHaveLength(pages.length);
  expect(queries().map(({ page_number }) => page_number)).toEqual(numbers);
});

test("fails if the first page has another number", async () => {
  sandbox().intercept(page(["a"], { page_count: 3, page_number: 2 }));
  const { message } = await rejection(listUsers());
  expect(message).toContain("Zoom returned page 2 instead of page 1 for GET /users.");
});

test("requests no more than the limit, unless records are filtered out", async () => {
  const options = [{ limit: 7 }, { limit: 7, isWanted: () => true }, { limit: 500 }];
  for (const option of options) {
    sandbox().intercept(page(["a"], {}));
    await fetchList(sandboxClient(), users, option);
  }
  expect(queries().map(({ page_size }) => page_size)).toEqual(["7", "300", "300"]);
});

test("omits records that are not wanted", async () => {
  sandbox().intercept(page(["a", "b", "c"], {}));
  const isWanted = ({ id }: { id?: string }) => id !== "b";
  const list = await fetchList(sandboxClient(), users, { isWanted });
  expect(list.users).toEqual([{ id: "a" }, { id: "c" }]);
});

test("keeps records with the same id", async () => {
  sandbox().intercept(
    page(["a", "a"], { next_page_token: "t" }),
    page(["a"], { next_page_token: "" }),
  );
  expect((await listUsers()).users).toEqual([{ id: "a" }, { id: "a" }, { id: "a" }]);
});

test("accepts an empty list", async () => {
  sandbox().intercept(page([], { page_count: 0, page_number: 1, next_page_token: "" }));
  expect(await listUsers()).toMatchObject({ users: [], total_records: 0 });
});

describe("never returns a partial list:", () => {
  test.each([
    [
      "a page that fails",
      respondsWith(400, { code: 300, message: "Expired." }),
      ZoomApiError,
      "Expired.",
    ],
    [
      "a token that repeats",
      page(["c"], { next_page_token: "t" }),
      ZoomResponseError,
      "Zoom returned a repeated page token for GET /users.",
    ],
    [
      "a missing list",
      respondsWith(200, { next_page_token: "" }),
      ZoomResponseError,
      'Zoom returned a page without the list "users" for GET /users.',
    ],
    [
      "a body that is not JSON",
      respondsWith(200, "<html>"),
      ZoomResponseError,
      "Zoom responded to GET /users with HTTP 200 and a body that is not JSON.",
    ],
    [
      "an empty body",
      respondsWith(200, ""),
      ZoomResponseError,
      "Zoom responded to GET /users with HTTP 200 and no body.",
    ],
  ])("%s fails the list and reports its progress", async (_, second, kind, message) => {
    sandbox().intercept(page(["a", "b"], { next_page_token: "t" }), second);
    const error = await rejection(listUsers());
    expect(error).toBeInstanceOf(kind);
    expect(error.message).toContain(message);
    // What to do next comes last.
    expect(error.message).toMatch(
      /Failed on page 2 after 2 records\. No records were returned\.( If it happens again, contact Zoom support\.)?$/,
    );
  });

  test("another page than the requested one fails the list", async () => {
    sandbox().intercept(
      page(["a"], { page_count: 2, page_number: 1 }),
      page(["a"], { page_count: 2, page_number: 1 }),
    );
    const error = await rejection(listUsers());
    expect(error).toBeInstanceOf(ZoomResponseError);
    expect(error.message).toContain("page 1 instead of page 2");
  });

  test("an older token that repeats fails the list", async () => {
    sandbox().intercept(
      page(["a"], { next_page_token: "t1" }),
      page(["b"], { next_page_token: "t2" }),
      page(["c"], { next_page_token: "t1" }),
    );
    expect((await rejection(listUsers())).message).toContain("a repeated page token");
  });
});
