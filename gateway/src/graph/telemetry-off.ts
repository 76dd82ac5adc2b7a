/** Imported before @apollo/gateway, which would start an OTLP exporter otherwise. */
process.env['APOLLO_TELEMETRY_DISABLED'] = '1';
