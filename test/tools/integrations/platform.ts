import { BinaryOperator, UnaryOperator } from "@prismatic-io/spectral/dist/conditionalLogic/types";

/** A part of one of the platform's own components. */
export interface PlatformPart {
  isTrigger?: boolean;
  /** Whether it runs by a schedule. */
  isScheduled?: boolean;
  required?: string[];
  optional?: string[];
}

const request = {
  required: ["url"],
  optional: [
    ..."connection debugRequest headers ignoreSslErrors includeFullResponse maxRetries".split(" "),
    ..."queryParams responseType retryDelayMS retryOnAllErrors timeout".split(" "),
    "useExponentialBackoff",
  ],
};

/**
 * The parts of the platform's own components that examples use, by component and key, with the keys
 * of their inputs.
 *
 * @see https://github.com/prismatic-io/examples
 */
export const platform: Record<string, Record<string, PlatformPart>> = {
  branch: { branchOnExpression: { required: ["conditions"] } },
  code: { runCode: { required: ["code"] } },
  http: {
    httpGet: request,
    httpPost: { required: ["url", "data"], optional: request.optional },
  },
  loop: { loopOverItems: { required: ["items"] } },
  "schedule-triggers": { schedule: { isTrigger: true, isScheduled: true } },
  "webhook-triggers": {
    webhook: { isTrigger: true, optional: ["body", "contentType", "headers", "statusCode"] },
  },
};

/** The comparisons of a branch that look at one value; exports have a blank second one. */
export const unary: string[] = Object.values(UnaryOperator);

/** The comparisons of a branch that look at two values. */
export const binary: string[] = Object.values(BinaryOperator);
