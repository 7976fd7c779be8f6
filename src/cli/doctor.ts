import { type SetupFinding, worstOf } from "../domain/setup/diagnosis.ts";
import { diagnosisText } from "../render/diagnosis.ts";

/**
 * `upshift doctor`: prints what was found and gives back the exit code: 0 when an attempt can work here (warnings and
 * what could not be looked at included), 1 when something keeps it from working.
 */
export async function runDoctor(
  options: { json?: boolean },
  ports: { diagnose(): Promise<SetupFinding[]>; write(text: string): Promise<void> },
): Promise<number> {
  const findings = await ports.diagnose();
  const worst = worstOf(findings);
  await ports.write(
    options.json === true ? `${JSON.stringify({ worst, findings })}\n` : diagnosisText(findings),
  );
  return worst === "error" ? 1 : 0;
}
