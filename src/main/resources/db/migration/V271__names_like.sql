-- Whether a name is like a pattern («%иванов%» with ! before signs that are meant); nothing is compared where any name is
create function named(name text, pattern text) returns boolean
    language sql immutable parallel safe strict
    return pattern = '%%' or folded(name) like folded(pattern) escape '!';
