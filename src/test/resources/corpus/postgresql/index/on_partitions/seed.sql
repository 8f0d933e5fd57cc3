INSERT INTO public.events VALUES (1, '2020-02-01', 'a'), (1, '2021-02-01', 'b'), (2, '2021-02-01', 'c');
