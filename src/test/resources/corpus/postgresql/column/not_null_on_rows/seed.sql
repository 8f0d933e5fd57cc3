INSERT INTO public.orders SELECT n, 'x', n FROM generate_series(1, 20) AS n;
INSERT INTO public.days VALUES (1, '2020-02-02');
INSERT INTO public.heir VALUES (1, 2);
