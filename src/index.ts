import { component } from "@prismatic-io/spectral";
import { actions } from "./actions";
import { connections } from "./connections";
import { dataSources } from "./dataSources";
import { withOutputSchemas } from "./outputSchemas";
import { triggers } from "./triggers";

export default component({
  key: "zoom",
  public: false,
  display: {
    label: "Zoom",
    description: "Manage users, meetings, webinars, recordings and chat in Zoom.",
    iconPath: "icon.png",
    category: "Application Connectors",
  },
  connections,
  actions: withOutputSchemas(actions),
  triggers,
  dataSources,
});
