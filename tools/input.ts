/** An input as the platform knows it. */
export interface Input {
  key: string;
  label: string | { value: string };
  type: string;
  required?: boolean;
  shown?: boolean;
  collection?: string;
  comments?: string;
  default?: unknown;
  example?: string;
  placeholder?: string;
  dataSource?: string;
  model?: { label: string; value: string }[];
}
