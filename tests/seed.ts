/** `COPYDESK_SEED=…` makes property-based tests look at the same cases each time; without it, at new ones. */
if (process.env.COPYDESK_SEED !== undefined) {
  const { default: fc } = await import('fast-check')
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.COPYDESK_SEED) })
}

export {}
