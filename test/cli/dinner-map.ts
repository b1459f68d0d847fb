// A map that speaks of everything that a report tells, with few things of each kind.

export const DINNER = `map "Dinner"
job "Have a good dinner" {
    executor "Cook"
    market mature
    focus cook
}
step decide "Decide what to eat" {
    phase understand
    importance 8
    effort 50%
    score 6
    need "Know what is in the house" importance 9 satisfaction 4
    need "Agree with everybody" importance 5 satisfaction 8
    need "Estimate the time" importance 7
}
step cook "Cook" {
    phase execute
    importance 6
    effort 20%
    score 7.5
}
team kitchen "Kitchen"
team shop "Shop"
layer user "User" {
    principle "Usable with wet hands"
    principle "Never alone"
    component recipes "Recipes" for decide..cook needs pantry {
        team kitchen
        goal "Tonight"
    }
    component timer "Timer" for cook {
        team kitchen
        goal "In time"
        status planned
    }
}
layer core "Core" {
    principle "One truth"
    component pantry "Pantry" needs log {
        team shop
        goal "Complete"
    }
    component log "Log" {
        team shop
        goal "Kept"
    }
    component hub "Hub" {
        team shop
        goal "None"
    }
}
competitor box "Meal box" {
    score decide 8
    score cook 7
}
segment families "Families" {
    size 40%
    effort decide 60%
    effort cook 30%
}
segment singles "Singles" {
    size 10%
    effort cook 70%
}
`;
