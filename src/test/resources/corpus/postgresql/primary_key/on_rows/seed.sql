INSERT INTO public.orders SELECT n, 1, 'x' FROM generate_series(1, 20) AS n;
INSERT INTO public.people VALUES (1, 'a');
INSERT INTO public.days VALUES (1, '2020-02-02');
