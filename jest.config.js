/** @type {import("jest").Config} */
module.exports = {
  roots: ["<rootDir>/test"],
  testEnvironment: "node",
  transform: {
    "\\.[jt]s$": [
      "ts-jest",
      { tsconfig: { allowJs: true, module: "commonjs", moduleResolution: "bundler" } },
    ],
  },
  // p-map is published as an ES module alone, which jest has to translate.
  transformIgnorePatterns: ["/node_modules/(?!p-map/)"],
  restoreMocks: true,
};
