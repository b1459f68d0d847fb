// A map in which everything has the same name.

/** A text that uses a name wherever the language takes one. */
export function writeMapNamed(name: string): string {
    return `step ${name} { need ${name} "Know ${name}" importance 8 }
team ${name}
layer user
layer ${name} "Layer" kind core {
    component ${name} in ${name} for ${name} needs other, ${name} "itself" {
        team ${name}
        serves ${name}
        goal "Reach it" external
    }
}
component other in user for ${name}
    needs ${name}
competitor ${name} { score ${name} 8 "why" score ${name}x 3 }
segment ${name} { effort ${name} 40% }
scenario ${name} { change ${name} { for ${name}, all drops ${name} } remove other, ${name} }
`;
}
