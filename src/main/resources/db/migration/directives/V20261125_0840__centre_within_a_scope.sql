-- The centre's papers are everybody's who is at work; a transaction without a scope sees no row of any large table.
do $$
declare
    large text;
begin
    foreach large in array array['document', 'link', 'file', 'obligation'] loop
        execute format('alter policy within_scope on directives.%I
                        using (unit_path = ''/0/'' and coalesce(current_setting(''app.paths'', true), '''') <> ''''
                               or unit_path ^@ any(string_to_array(current_setting(''app.paths'', true), '',''))
                               or strpos('','' || current_setting(''app.paths'', true), '','' || unit_path) > 0)
                        with check (unit_path = ''/0/'' and coalesce(current_setting(''app.paths'', true), '''') <> ''''
                               or unit_path ^@ any(string_to_array(current_setting(''app.paths'', true), '','')))', large);
    end loop;
    foreach large in array array['question', 'study_session'] loop
        execute format('alter policy within_scope on directives.%I
                        using (unit_path = ''/0/'' and coalesce(current_setting(''app.paths'', true), '''') <> ''''
                               or unit_path ^@ any(string_to_array(current_setting(''app.paths'', true), '','')))', large);
    end loop;
end $$;
