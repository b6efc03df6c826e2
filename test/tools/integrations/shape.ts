import { Ajv } from "ajv";

const text = { type: "string" };
const filled = { type: "string", minLength: 1 };
const flag = { type: "boolean" };

const object = (required: string[], optional: Record<string, object>) => ({
  type: "object",
  required,
  properties: optional,
  additionalProperties: false,
});
const list = (items: object) => ({ type: "array", items });
const ref = (name: string) => ({ $ref: `#/$defs/${name}` });
const map = (name: string) => ({ type: "object", additionalProperties: ref(name) });
const oneOf = (...values: unknown[]) => ({ enum: values });
const whole = (minimum: number, maximum: number) => ({ type: "integer", minimum, maximum });

/**
 * The form of an integration, definition version 7.
 *
 * @see https://github.com/prismatic-io/examples and the SDK's types of code-native integrations
 */
const integration = {
  ...object(
    [
      "name",
      "description",
      "definitionVersion",
      "endpointType",
      "configPages",
      "requiredConfigVars",
      "flows",
    ],
    {
      name: filled,
      description: filled,
      documentation: text,
      category: text,
      labels: list(filled),
      endpointType: oneOf("flow_specific", "instance_specific", "shared_instance"),
      definitionVersion: { const: 7 },
      configPages: list(
        object(["name", "elements"], {
          name: filled,
          tagline: text,
          userLevelConfigured: flag,
          elements: list(object(["type", "value"], { type: oneOf("configVar"), value: filled })),
        }),
      ),
      requiredConfigVars: list(
        object(["key", "dataType", "orgOnly"], {
          key: filled,
          dataType: oneOf(
            "connection",
            "string",
            "boolean",
            "number",
            "picklist",
            "schedule",
            "code",
          ),
          description: text,
          defaultValue: text,
          collectionType: oneOf("valuelist", "keyvaluelist"),
          orgOnly: flag,
          pickList: list(filled),
          scheduleType: oneOf("custom", "minute", "hour", "day", "week"),
          timeZone: text,
          connection: ref("part"),
          dataSource: ref("part"),
          inputs: map("expression"),
          meta: { type: "object" },
        }),
      ),
      flows: { ...list(ref("flow")), minItems: 1 },
    },
  ),
  $defs: {
    part: object(["key", "component"], {
      key: filled,
      component: object(["key", "version", "isPublic"], {
        key: filled,
        version: { const: "LATEST" },
        isPublic: flag,
      }),
    }),
    expression: object(["type", "value"], {
      name: {},
      type: oneOf("value", "configVar", "reference", "template", "complex"),
      value: {},
      meta: { type: "object" },
    }),
    flow: object(["name", "description", "steps"], {
      name: filled,
      description: filled,
      isSynchronous: flag,
      isAgentFlow: flag,
      endpointSecurityType: oneOf(
        "unsecured",
        "customer_optional",
        "customer_required",
        "organization",
      ),
      triggerResolver: object(["enabled", "batchSize", "concurrentBatchLimit"], {
        enabled: flag,
        batchSize: whole(1, 1000),
        concurrentBatchLimit: whole(1, 1000),
      }),
      retryConfig: object(["maxAttempts", "delayMinutes", "usesExponentialBackoff"], {
        maxAttempts: whole(0, 10),
        delayMinutes: whole(0, 60),
        usesExponentialBackoff: flag,
      }),
      schemas: object(["invoke"], { invoke: { type: "object" } }),
      steps: { ...list(ref("step")), minItems: 1 },
    }),
    step: object(["name", "description", "action"], {
      name: filled,
      description: filled,
      isTrigger: flag,
      action: ref("part"),
      inputs: map("expression"),
      schedule: object(["type", "value", "meta"], {
        type: oneOf("value", "configVar"),
        value: filled,
        meta: object(["scheduleType", "timeZone"], {
          scheduleType: oneOf("custom", "minute", "hour", "day", "week"),
          timeZone: text,
        }),
      }),
      errorConfig: object(["errorHandlerType"], {
        errorHandlerType: oneOf("fail", "ignore", "retry"),
        maxAttempts: whole(0, 5),
        delaySeconds: whole(0, 60),
        usesExponentialBackoff: flag,
        ignoreFinalError: flag,
      }),
      steps: list(ref("step")),
      branches: list(object(["name", "steps"], { name: filled, steps: list(ref("step")) })),
    }),
  },
};

const validate = new Ajv({ allErrors: true }).compile(integration);

/**
 * Checks the form of an integration: keys, types and choices.
 *
 * @param data The integration.
 * @returns What is wrong, with its place.
 */
export function checkShape(data: unknown): { path: string[]; message: string }[] {
  validate(data);
  return (validate.errors ?? []).map(({ instancePath, message, params }) => {
    const { additionalProperty, allowedValues, allowedValue } = params;
    const path = instancePath.split("/").slice(1);
    if (additionalProperty) {
      return { path: [...path, additionalProperty], message: "This key is unknown." };
    }
    const allowed = allowedValues?.join(", ") ?? allowedValue ?? "";
    return { path, message: `The value ${message}${allowed && `: ${allowed}`}.` };
  });
}
