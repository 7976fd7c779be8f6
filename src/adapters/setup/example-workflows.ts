import { ConfigurationError } from "../../domain/errors.ts";
import { bundleFolder, textsBesideBundle } from "../beside-bundle.ts";

/** The example workflows, which lie beside the bundle in every copy of this repository. */
export async function readExampleWorkflow(name: string): Promise<string> {
  for (const text of textsBesideBundle(`examples/workflows/${name}`)) return text;
  throw new ConfigurationError(
    `examples/workflows/${name} is missing beside ${bundleFolder()}: Upshift is not installed whole.`,
  );
}
