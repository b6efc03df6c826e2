import type { ActionInputParameters } from "@prismatic-io/spectral";
import { omitEmpty } from "../../zoom/values";
import { choice } from "../builders";
import { settingFlag } from "../builders/mode";

/** Zoom's values are single bits, some of which a number cannot hold. */
const zoomOneBundles = [
  [16n, "Business Plus with US/CA Unlimited"],
  [32n, "Business Plus with UK/IR Unlimited"],
  [64n, "Business Plus with AU/NZ Unlimited"],
  [128n, "Business Plus with Japan Unlimited"],
  [33_554_432n, "Business Plus with Global Select"],
  [134_217_728n, "Enterprise Premier with US/CA Unlimited"],
  [1_073_741_824n, "Enterprise Premier with AU/NZ Unlimited"],
  [536_870_912n, "Enterprise Premier with UK/IR Unlimited"],
  [268_435_456n, "Enterprise Premier with Japan Unlimited"],
  [18_014_398_509_481_984n, "Education School and Campus"],
  [72_057_594_037_927_936n, "Education Enterprise Essentials"],
  [576_460_752_303_423_488n, "Education Enterprise Student"],
  [144_115_188_075_855_872n, "Education Enterprise Plus"],
  [137_438_953_472n, "Education School and Campus Plus with US/CA Unlimited"],
  [1_099_511_627_776n, "Education School and Campus Plus with AU/NZ Unlimited"],
  [549_755_813_888n, "Education School and Campus Plus with UK/IR Unlimited"],
  [274_877_906_944n, "Education School and Campus Plus with Japan Unlimited"],
  [2_199_023_255_552n, "Education School and Campus Plus with Global Select"],
  [4_294_967_296n, "Education Enterprise Premier with US/CA Unlimited"],
  [34_359_738_368n, "Education Enterprise Premier with AU/NZ Unlimited"],
  [17_179_869_184n, "Education Enterprise Premier with UK/IR Unlimited"],
  [8_589_934_592n, "Education Enterprise Premier with Japan Unlimited"],
  [68_719_476_736n, "Education Enterprise Premier with Global Select"],
] as const;

const unitedPlans = [
  ["1", "Pro-United with US/CA Unlimited"],
  ["2", "Pro-United with UK/IR Unlimited"],
  ["4", "Pro-United with AU/NZ Unlimited"],
  ["8", "Pro-United with Global Select"],
  ["16", "Pro-United with Zoom Phone Pro"],
  ["32", "Biz-United with US/CA Unlimited"],
  ["64", "Biz-United with UK/IR Unlimited"],
  ["128", "Biz-United with AU/NZ Unlimited"],
  ["256", "Biz-United with Global Select"],
  ["512", "Biz-United with Zoom Phone Pro"],
  ["1024", "Ent-United with US/CA Unlimited"],
  ["2048", "Ent-United with UK/IR Unlimited"],
  ["4096", "Ent-United with AU/NZ Unlimited"],
  ["8192", "Ent-United with Global Select"],
  ["16384", "Ent-United with Zoom Phone Pro"],
  ["32768", "Pro-United with JP Unlimited"],
  ["65536", "Biz-United with JP Unlimited"],
  ["131072", "Ent-United with JP Unlimited"],
] as const;

/** The plan of a new user, beside their type. */
export const planInputs = {
  zoomPhone: settingFlag("create", {
    label: "Zoom Phone",
    comments: "Whether to assign Zoom Phone to the user.",
  }),
  zoomOneType: choice({
    label: "Zoom One Type",
    comments: "The user's Zoom One bundle. If blank, none is assigned.",
    choices: zoomOneBundles,
  }),
  planUnitedType: choice({
    label: "Plan United Type",
    comments: "The user's Zoom United plan. If blank, none is assigned.",
    choices: unitedPlans,
  }),
};

/** The plan of a user's update, which can also remove a plan. */
export const planUpdateInputs = {
  zoomPhone: settingFlag("update", {
    label: "Zoom Phone",
    comments: "Whether to assign Zoom Phone to the user.",
  }),
  zoomOneType: choice({
    label: "Zoom One Type",
    comments: "The user's Zoom One bundle. If blank, the current value is kept.",
    choices: [[0n, "None (remove the bundle)"], ...zoomOneBundles],
  }),
  planUnitedType: choice({
    label: "Plan United Type",
    comments: "The user's Zoom United plan. If blank, the current value is kept.",
    choices: [["none", "None (remove the plan)"], ...unitedPlans],
  }),
};

/**
 * @returns The fields of the body's `user_info`.
 * @see https://developers.zoom.us/docs/api/users/#tag/users/POST/users
 */
export function toNewPlan(plan: ActionInputParameters<typeof planInputs>) {
  return {
    feature: omitEmpty({ zoom_phone: plan.zoomPhone, zoom_one_type: plan.zoomOneType }),
    plan_united_type: plan.planUnitedType,
  };
}

/**
 * Maps the plan to the body of an update, where `zoom_one_type` is a top-level field.
 *
 * @returns The fields of the body.
 * @see https://developers.zoom.us/docs/api/users/#tag/users/PATCH/users/{userId}
 */
export function toPlanUpdate(plan: ActionInputParameters<typeof planUpdateInputs>) {
  return {
    feature: omitEmpty({ zoom_phone: plan.zoomPhone }),
    zoom_one_type: plan.zoomOneType,
    plan_united_type: plan.planUnitedType,
  };
}
