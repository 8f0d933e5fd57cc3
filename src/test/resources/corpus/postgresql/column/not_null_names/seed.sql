INSERT INTO public.clash VALUES (1);
INSERT INTO public.a_table_whose_name_is_rather_long_for_a_constraint VALUES (1);
