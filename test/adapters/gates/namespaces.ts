import { spawnSync } from "node:child_process";

/** Whether this machine can confine a command at all: the programs are there and the kernel lets us. */
export const canConfine =
  process.platform === "linux" &&
  spawnSync("which", ["rg"]).status === 0 &&
  spawnSync("bwrap", ["--unshare-all", "--ro-bind", "/", "/", "--proc", "/proc", "true"]).status === 0;
