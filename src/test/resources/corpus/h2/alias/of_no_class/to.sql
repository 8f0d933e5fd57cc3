CREATE SCHEMA APP;
CREATE TABLE T (A INTEGER);
CREATE FORCE ALIAS "f of T" DETERMINISTIC FOR 'com.example.Missing.g';
CREATE FORCE ALIAS APP."F""" FOR 'com.example.Missing.f';
CREATE ALIAS G FOR 'java.lang.Math.abs(int)';
