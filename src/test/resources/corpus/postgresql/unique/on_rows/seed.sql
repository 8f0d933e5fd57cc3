INSERT INTO public.people SELECT n, 'm' || n, 'p', n, 'x' FROM generate_series(1, 20) AS n;
INSERT INTO public.days VALUES (1, '2020-02-02');
