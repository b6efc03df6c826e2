import { component } from "@prismatic-io/spectral";
import { withOutputSchema } from "./actions/withOutputSchema";

type Definition = Parameters<typeof component>[0];
type Component = ReturnType<typeof component>;

const kinds = ["actions", "dataSources", "triggers"] as const;

/** Actions, data sources and triggers by key. */
type Parts = Required<Pick<Definition, (typeof kinds)[number]>>;

/**
 * Creates a component whose actions, data sources and triggers are made when they are first used. A
 * run uses one or two of them; making all takes longer than everything else that the component does
 * while it loads.
 *
 * @param definition The component without its parts.
 * @param parts Its parts. They may be getters, which are not called before they are needed.
 * @returns The component as the SDK converts it. Publishing, which copies all parts, makes them all.
 */
export function onDemand(definition: Omit<Definition, keyof Parts>, parts: Parts): Component {
  const empty = component({ ...definition, actions: {}, dataSources: {}, triggers: {} });
  for (const kind of kinds) {
    for (const key of Object.keys(parts[kind])) {
      let made: object | undefined;
      Object.defineProperty(empty[kind], key, {
        enumerable: true,
        get: () => {
          made ??= make(definition, parts, kind, key);
          return made;
        },
      });
    }
  }
  return empty;
}

function make(
  definition: Omit<Definition, keyof Parts>,
  parts: Parts,
  kind: keyof Parts,
  key: string,
): object | undefined {
  const { [key]: part } = component({ ...definition, [kind]: { [key]: parts[kind][key] } })[kind];
  return kind === "actions" && part ? withOutputSchema(key, part) : part;
}
