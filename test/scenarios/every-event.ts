/** The example workflow with more that starts Upshift: review comments, labels, assignments and the sweep. */
export function everyEvent(text: string): string {
  return text
    .replace("on:\n", `on:\n${EVENTS}`)
    .replace("if: >-\n", `if: >-\n      contains(fromJSON('${NAMES}'), github.event_name) ||\n`);
}

const NAMES = '["issues", "pull_request_review_comment", "schedule"]';

const EVENTS = `  issues:
    types: [labeled, assigned]
  pull_request_review_comment:
    types: [created]
  schedule:
    - cron: "17 * * * *"
`;
