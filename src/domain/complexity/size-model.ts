/** Coefficients of the size model. `bench/complexity` fits and checks them. */
export const SIZE_MODEL = {
  atLeast2: {
    intercept: -0.4,
    weights: {
      docs: -1.2,
      feature: 1,
      refactor: 0.6,
      simple: -1,
      breadth: 1,
      titleWords: 0.1,
      bodyWords: 0.2,
    },
  },
  atLeast6: {
    intercept: -2.4,
    weights: {
      docs: -0.6,
      feature: 0.8,
      refactor: 0.8,
      simple: -1,
      breadth: 1,
      titleWords: 0.1,
      bodyWords: 0.15,
    },
  },
} as const;
