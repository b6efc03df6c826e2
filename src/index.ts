import { component } from "@prismatic-io/spectral";
import { actions } from "./actions";
import { withOutputSchemas } from "./actions/withOutputSchemas";
import { connections } from "./connections";
import { dataSources } from "./dataSources";
import { triggers } from "./triggers";

const zoom = component({
  key: "zoom",
  public: false,
  display: {
    label: "Zoom",
    description: "Manage users, meetings, webinars, recordings and chat in Zoom.",
    iconPath: "icon.png",
    category: "Application Connectors",
  },
  actions,
  triggers,
  dataSources,
  connections,
});

export default withOutputSchemas(zoom);
