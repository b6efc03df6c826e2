// Far from UTC, so that a date that is read in the machine's zone is a day off.
process.env.TZ = "Pacific/Apia";

/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/test"],
  testEnvironment: "node",
  // Tests of the bundle test what is in src now.
  globalSetup: "<rootDir>/test/support/buildStale.ts",
  setupFilesAfterEnv: ["<rootDir>/test/support/testNames.ts"],
  transform: {
    "\\.[jt]s$": [
      "ts-jest",
      {
        transpilation: true,
        tsconfig: { allowJs: true, module: "commonjs", moduleResolution: "bundler" },
      },
    ],
  },
  // p-map is published as an ES module alone, which jest has to translate.
  transformIgnorePatterns: ["/node_modules/(?!p-map/)"],
  // They take long: .ci/run runs them with npm run check:generated and check:costs.
  testPathIgnorePatterns: ["/node_modules/", "test/tools/(typings|jsonSchema|manifest|bench)"],
  restoreMocks: true,
  // Tests of the bundle start processes, which take long on a busy machine.
  testTimeout: 60_000,
  // Nor does a worker end at once when it has loaded the bundle many times.
  workerGracefulExitTimeout: 5_000,
  // Tests of the client wait more than they compute.
  maxWorkers: "100%",
};
