create index briefing_of_unit on programmes.briefing (province_id, unit_id, held_on);
