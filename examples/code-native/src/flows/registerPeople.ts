import { flow } from "@prismatic-io/spectral";

/**
 * Registers everyone in the body of a request, `{"registrants": [{"email", "first_name", "last_name"}]}`,
 * and responds with who was registered and who was not.
 *
 * @example
 * curl "$WEBHOOK_URL" -H "Content-Type: application/json" \
 *   -d '{"registrants": [{"email": "someone@example.com", "first_name": "Jane"}]}'
 */
export const registerPeople = flow({
  name: "Register People",
  stableKey: "register-people",
  description: "Registers people from another system for a meeting, and reports who failed.",
  isSynchronous: true,
  onExecution: async ({ components, configVars, logger }, { onTrigger }) => {
    const registrants = readRegistrants(onTrigger.results.body.data);
    if (!registrants) {
      const error = 'The body must have "registrants", a list of at least one person.';
      return { statusCode: 400, data: { error } };
    }
    const { data } = await components.zoom.addMeetingRegistrants({
      connection: configVars["Zoom Connection"],
      meetingId: configVars.Meeting,
      registrants: JSON.stringify(registrants),
      continueOnError: true,
    });
    const { registrants: registered = [], failed = [] } = data;
    logger.info(`Registered ${registered.length} of ${registrants.length} people.`);
    return {
      // 207: some were registered and some were not.
      statusCode: failed.length > 0 ? 207 : 200,
      data: {
        registered: registered.map(({ email, join_url }) => ({ email, join_url })),
        failed,
      },
    };
  },
});

/** Returns the list in the body of a request; Add Meeting Registrants checks each person in it. */
function readRegistrants(body: unknown): unknown[] | undefined {
  const { registrants } = (body ?? {}) as { registrants?: unknown };
  return Array.isArray(registrants) && registrants.length > 0 ? registrants : undefined;
}
