import { component } from "../support/component";

/** Every dropdown with a choice for "nothing", with what its label and its comment say of that. */
const dropdowns = [
  ...Object.values(component.actions),
  ...Object.values(component.triggers),
  ...Object.values(component.dataSources),
].flatMap(({ key, inputs }) =>
  inputs.flatMap(({ key: input, comments = "", model = [] }) => {
    const choices = model.map(({ value, label }) => [value, label]);
    const labels: Record<string, string> = Object.fromEntries(choices);
    const outcome = /If unset, (.*)\.$/.exec(comments)?.[1];
    return labels.unset ? [{ name: `${key}.${input}`, key, labels, outcome }] : [];
  }),
);

const isSetting = (label = "") => /^Unset \((Zoom's default|unchanged)\)$/.test(label);

test("what a dropdown calls its unset choice is what its comment says of it", () => {
  expect(dropdowns.length).toBeGreaterThan(20);
  const offenders = dropdowns.filter(({ labels, outcome = "" }) => {
    if (labels.unset === "Unset (Zoom's default)") return !/^Zoom uses its default/.test(outcome);
    if (labels.unset === "Unset (unchanged)") return outcome !== "the setting is left unchanged";
    return !/^lists (all|both)\b/.test(outcome) || !/^Unset: /.test(labels.unset ?? "");
  });
  expect(offenders).toEqual([]);
});

test("a filter names its three choices instead of on and off", () => {
  const filters = dropdowns.filter(({ labels }) => !isSetting(labels.unset));
  expect(filters.map(({ name }) => name).sort()).toEqual([
    "listCallHistory.withVoicemail",
    "listMeetingPolls.anonymous",
    "listUsersCallHistory.withVoicemail",
    "listWebinarPolls.anonymous",
  ]);
  expect(filters.filter(({ labels }) => labels.true === "On" || labels.false === "Off")).toEqual(
    [],
  );
});

test("only an update leaves a setting unchanged, unless it replaces what it updates", () => {
  const offenders = dropdowns.filter(({ key, labels }) => {
    if (!isSetting(labels.unset)) return false;
    // Update Meeting Poll and Update Webinar Poll are PUT requests.
    const isUpdate = /^update(?!\w+Poll$)/.test(key);
    return (labels.unset === "Unset (unchanged)") !== isUpdate;
  });
  expect(offenders).toEqual([]);
});
