import type { ActionInputParameters } from "@prismatic-io/spectral";
import { choice, triState } from "../builders";
import { omitEmpty } from "../omitEmpty";

const zoomOneBundles = [
  [16, "Business Plus with US/CA Unlimited"],
  [32, "Business Plus with UK/IR Unlimited"],
  [64, "Business Plus with AU/NZ Unlimited"],
  [128, "Business Plus with Japan Unlimited"],
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

/** What a new user gets beside their type. */
export const planInputs = {
  zoomPhone: triState({
    label: "Zoom Phone",
    comments: "Whether the user has Zoom Phone. Unset, nothing is sent and Zoom decides.",
  }),
  zoomOneType: choice({
    label: "Zoom One Type",
    comments: "The Zoom One bundle of the user. Left blank, none is assigned.",
    choices: zoomOneBundles,
  }),
  planUnitedType: choice({
    label: "Plan United Type",
    comments: "The Zoom United plan of the user. Left blank, none is assigned.",
    choices: unitedPlans,
  }),
};

/** What can change of it: an update can take a plan away as well. */
export const planUpdateInputs = {
  zoomPhone: planInputs.zoomPhone,
  zoomOneType: choice({
    label: "Zoom One Type",
    comments: "The Zoom One bundle of the user. Left blank, it stays as it is.",
    choices: [[0, "None: turned off"], ...zoomOneBundles],
  }),
  planUnitedType: choice({
    label: "Plan United Type",
    comments: "The Zoom United plan of the user. Left blank, it stays as it is.",
    choices: [["none", "None: turned off"], ...unitedPlans],
  }),
};

/** Maps the plan to the fields of a new user. */
export function toNewPlan(plan: ActionInputParameters<typeof planInputs>) {
  return {
    feature: omitEmpty({ zoom_phone: plan.zoomPhone, zoom_one_type: plan.zoomOneType }),
    plan_united_type: plan.planUnitedType,
  };
}

/** Maps the plan to the fields of an update, where Zoom has one of them in another place. */
export function toPlanUpdate(plan: ActionInputParameters<typeof planUpdateInputs>) {
  return {
    feature: omitEmpty({ zoom_phone: plan.zoomPhone }),
    zoom_one_type: plan.zoomOneType,
    plan_united_type: plan.planUnitedType,
  };
}
