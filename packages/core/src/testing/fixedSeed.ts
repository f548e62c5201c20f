import fc from "fast-check";

// The same cases on every run, so that a red test is red for everybody; FC_SEED tries others.
fc.configureGlobal({ seed: Number(process.env["FC_SEED"] ?? 20_261_121) });
