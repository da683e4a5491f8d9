-- Where a unit stood on a period's last day can change afterwards, by a plan that is enacted late, and change back.
grant update (unit_path) on reporting.submission, reporting.figure_before to gandan_app;
