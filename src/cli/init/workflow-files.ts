import { ConfigurationError } from "../../domain/errors.ts";
import type { ActionReference, InitAnswers, PlannedFile } from "./answers.ts";

/** The example workflows are the templates, so that what is documented and what is written cannot differ. */
export type Examples = (name: ExampleName) => string;
export const EXAMPLE_NAMES = [
  "upshift.yml",
  "upshift-three-jobs.yml",
  "upshift-dispatch.yml",
  "upshift-sweep.yml",
  "ci-for-dispatch.yml",
] as const;
export type ExampleName = (typeof EXAMPLE_NAMES)[number];

/** The workflows for these answers, ready to be written. */
export function workflowFiles(answers: InitAnswers, examples: Examples): PlannedFile[] {
  const { ci, gate, form, action } = answers;
  const written = (name: ExampleName): string =>
    withAction(
      withCi(
        examples(name),
        ci.map((each) => each.name),
      ),
      action,
    );
  const sweep = { path: ".github/workflows/upshift-sweep.yml", text: written("upshift-sweep.yml") };
  const path = ".github/workflows/upshift.yml";
  if (gate === "dispatch") return [{ path, text: written("upshift-dispatch.yml") }, sweep];
  // The three jobs have a schedule of their own.
  return form === "three-jobs"
    ? [{ path, text: written("upshift-three-jobs.yml") }]
    : [{ path, text: written("upshift.yml") }, sweep];
}

/** Puts the names of the CI workflows where the example says `[CI]`. */
function withCi(text: string, names: readonly string[]): string {
  const quoted = names.map((name) => (/^[\w][\w -]*$/.test(name) ? name : JSON.stringify(name)));
  return text.replace(
    /^(\s*workflows: )\[CI\].*$/m,
    (_, before: string) => `${before}[${quoted.join(", ")}]`,
  );
}

function withAction(text: string, { repository, version, sha }: ActionReference): string {
  const uses = sha === undefined ? `${repository}@${version}` : `${repository}@${sha} # ${version}`;
  if (!text.includes("uses: upshift-dev/upshift@v1")) {
    throw new Error("the example workflow no longer uses upshift-dev/upshift@v1");
  }
  return text.replaceAll("uses: upshift-dev/upshift@v1", `uses: ${uses}`);
}

/** `owner/name@version`, as a user may give it for a fork or a mirror. */
export function parseAction(text: string): Omit<ActionReference, "sha"> {
  const [, repository, version] = /^([\w.-]+\/[\w.-]+)@([\w./-]+)$/.exec(text) ?? [];
  if (repository === undefined || version === undefined) {
    throw new ConfigurationError(
      `--action is ${JSON.stringify(text)}; write owner/name@version, as in upshift-dev/upshift@v1.`,
    );
  }
  return { repository, version };
}
