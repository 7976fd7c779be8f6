import type { LogisticModel } from "./prediction.ts";

/*
 * Written by bench/complexity/fit.ts from 16491 commits of 25 public repositories; do not edit by hand.
 * Each number is what the feature adds to the log-odds that a task touches that many files.
 */
export const AT_LEAST_2_FILES: LogisticModel = {
  intercept: -0.16,
  // oxfmt-ignore
  weights: [
    1.78, // type:feat
    0.99, // type:fix
    -0.85, // type:docs
    -0.78, // type:test
    0.33, // type:refactor
    0.11, // type:perf
    -0.60, // type:ci
    -0.07, // scoped
    -0.67, // scope:docs
    -0.65, // scope:tooling
    1.03, // breakingMark
    -0.06, // saysFix
    -0.13, // saysUpdate
    -0.26, // saysCleanUp
    0.44, // saysRename
    0.45, // saysMove
    0.37, // saysRefactor
    0.33, // saysMigrate
    0.50, // saysSupport
    -0.66, // saysMinor
    -0.48, // saysDocs
    0.07, // saysLint
    -0.12, // saysPerformance
    0.01, // saysApi
    0.24, // saysBreaking
    0.30, // saysAll
    0.09, // saysNew
    -0.12, // startsWithFix
    -0.30, // startsWithUpdate
    0.60, // joinsTwo
    -0.29, // breadth
    0.20, // plurals
    -0.42, // titleNamesPath
    0.77, // bodyTests
    0.36, // bodyAll
    0.29, // bodyMoves
    0.72, // bodyCloses
    -0.18, // hasBody
    0.84, // bullets
    -0.58, // paths
  ],
};

export const AT_LEAST_6_FILES: LogisticModel = {
  intercept: -2.34,
  // oxfmt-ignore
  weights: [
    1.40, // type:feat
    0.05, // type:fix
    -0.70, // type:docs
    -0.28, // type:test
    0.55, // type:refactor
    0.14, // type:perf
    -0.18, // type:ci
    -0.14, // scoped
    0.07, // scope:docs
    -0.21, // scope:tooling
    1.40, // breakingMark
    -0.26, // saysFix
    -0.20, // saysUpdate
    0.04, // saysCleanUp
    0.50, // saysRename
    0.35, // saysMove
    0.65, // saysRefactor
    0.20, // saysMigrate
    0.14, // saysSupport
    -0.37, // saysMinor
    -0.31, // saysDocs
    0.46, // saysLint
    -0.20, // saysPerformance
    0.35, // saysApi
    0.31, // saysBreaking
    0.13, // saysAll
    0.46, // saysNew
    -0.21, // startsWithFix
    -0.19, // startsWithUpdate
    0.58, // joinsTwo
    0.07, // breadth
    0.18, // plurals
    -0.35, // titleNamesPath
    -0.03, // bodyTests
    0.47, // bodyAll
    0.18, // bodyMoves
    -0.20, // bodyCloses
    -0.30, // hasBody
    0.73, // bullets
    -0.06, // paths
  ],
};
