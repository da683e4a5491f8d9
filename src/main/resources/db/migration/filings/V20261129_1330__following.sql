-- What was written into a filing stands where its unit stood on the period's last day, which a plan enacted late can change.
grant update (unit_path) on filings.step to gandan_app;
