int gpu_check(int count, char** arguments);

// Apart from the rest, which sees LibTorch's precompiled header: that is for libraries.
int main(int count, char** arguments) {
    return gpu_check(count, arguments);
}
