import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { conditions: ["react-server"] },
  test: {
    include: ["{data,lib,components,app,scripts}/**/*.test.{ts,tsx}"],
    environment: "node",
  },
});
