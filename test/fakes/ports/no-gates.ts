import type { GateRunner } from "../../../src/ports/gate.ts";

/** For stories without local gates: nobody may ask for one. */
export const NO_GATES: GateRunner = {
  unavailable: async () => undefined,
  measure: () => Promise.reject(new Error("this story has no gates")),
};
