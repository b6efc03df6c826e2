import type { Connection } from "@prismatic-io/spectral";

/** What the client needs to know about a connection. */
export interface ConnectionFacts {
  label: string;
  /** Whether it acts for the user who authorized it, so that `me` stands for that user. */
  actsForUser: boolean;
}

/** The component's connections by key. */
export const connectionFacts = {
  oauth: { label: "OAuth 2.0", actsForUser: true },
  serverToServer: { label: "Server-to-Server OAuth", actsForUser: false },
} as const satisfies Record<string, ConnectionFacts>;

/**
 * Finds the facts about a connection.
 *
 * @param connection Any connection.
 * @returns The facts, or `undefined` if it is not one of this component's.
 */
export function findConnectionFacts(
  connection: Connection | undefined,
): ConnectionFacts | undefined {
  const facts = Object.entries<ConnectionFacts>(connectionFacts);
  return facts.find(([key]) => key === connection?.key)?.[1];
}
