# Cases, variables, their values and groups.
